export function sandboxSwitches(electron: { folder: string }): string[];
