import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const names = {
  linux: { folder: /^linux.*unpacked$/, binary: 'on-record' },
  win32: { folder: /^win.*unpacked$/, binary: 'On Record.exe' },
  darwin: { folder: /^mac/, binary: 'On Record.app/Contents/MacOS/On Record' },
};

/** Touched when the unpacked app was packed from out/ as it then was. */
export const packedStamp = join(root, 'dist', '.packed');

/** The folder with the unpacked app for this machine and its program; undefined when there is none. */
export function findPacked() {
  const dist = join(root, 'dist');
  const { folder, binary } = names[process.platform] ?? {};
  if (!folder || !existsSync(dist)) return undefined;
  for (const name of readdirSync(dist)) {
    const path = join(dist, name, binary);
    if (folder.test(name) && existsSync(path)) return { folder: join(dist, name), path };
  }
  return undefined;
}

/** Whether the unpacked app holds what out/ holds and electron-builder.yml says. */
export function isPacked() {
  if (!existsSync(packedStamp) || !findPacked()) return false;
  const packed = statSync(packedStamp).mtimeMs;
  return ['out/.built', 'electron-builder.yml', 'package.json', 'build/icons', 'build/dist'].every((path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    return stat !== undefined && stat.mtimeMs <= packed;
  });
}
