import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The per-user folder for what set-up downloads, so that a second clone costs nothing: `ON_RECORD_CACHE`, else
 * `on-record` in the user's cache folder.
 */
export function cacheFolder(env = process.env) {
  if (env.ON_RECORD_CACHE) return env.ON_RECORD_CACHE;
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'on-record');
}

/** The version an unpacked Electron folder says it is, without a leading `v`; undefined when there is none. */
export function versionIn(folder) {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** The bytes in a folder that another process is filling: entries that vanish meanwhile count as none. */
export function folderSize(folder) {
  let size = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size += statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}
