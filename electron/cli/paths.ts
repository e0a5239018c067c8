import { resolve } from 'node:path';

/** Paths are meant from where npm was started; npm itself moves to the project's folder. */
export const resolvePath = (path: string): string => resolve(process.env.INIT_CWD || process.cwd(), path);
