export function hasDisplay(env?: NodeJS.ProcessEnv): boolean;
export function startDisplay(
  env?: NodeJS.ProcessEnv,
): Promise<{ env: NodeJS.ProcessEnv; end: () => Promise<unknown> } | undefined>;
