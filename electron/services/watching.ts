import { watch } from 'node:fs';

/**
 * Calls `changed` once a folder has been quiet for `quiet` ms after a change, with the names the system
 * told (an empty set when it told none). The answer ends the watch. A folder that cannot be watched, or
 * that vanishes, is told once to `lost`.
 */
export const watchFolder = (
  folder: string,
  changed: (names: Set<string>) => void,
  lost: () => void,
  quiet = 120,
): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let names = new Set<string>();
  const settle = () => {
    const told = names;
    names = new Set();
    timer = undefined;
    changed(told);
  };
  const end = () => {
    clearTimeout(timer);
    watcher?.close();
    watcher = undefined;
  };
  const giveUp = () => {
    if (!watcher) return;
    end();
    lost();
  };
  let watcher = start(
    folder,
    (name) => {
      if (name) names.add(name);
      clearTimeout(timer);
      timer = setTimeout(settle, quiet);
    },
    giveUp,
  );
  if (!watcher) lost();
  return end;
};

const start = (folder: string, each: (name: string | null) => void, failed: () => void) => {
  try {
    return watch(folder, { persistent: false }, (_, name) => each(name)).on('error', failed);
  } catch {
    return undefined; // No such folder, or the system is out of watches: `lost` is told.
  }
};
