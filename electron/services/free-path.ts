import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './save-failure';

/** The first of "name.release", "name 2.release", "name 3.release" … that nothing in the folder has. */
export const freePath = async (folder: string, name: string, ending = '.release'): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${ending}`);
    if (!(await exists(path))) return path;
  }
};

/** Whether anything has this name, a link that leads nowhere too. */
export const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
};
