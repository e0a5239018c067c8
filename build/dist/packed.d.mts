export const packedStamp: string;
export function findPacked(): { folder: string; path: string } | undefined;
export function isPacked(): boolean;
