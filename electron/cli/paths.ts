import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Paths are meant from where npm was started; npm itself moves to the project's folder. */
export const resolvePath = (path: string): string => resolve(process.env.INIT_CWD || process.cwd(), path);

/** Two names of one file, through links too; names of files that are not there are compared as they stand. */
export const isSameFile = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
};
