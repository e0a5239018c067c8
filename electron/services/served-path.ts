import { extname, resolve, sep } from 'node:path';

/**
 * The file that a path of an address stands for, when it lies in `folder`; undefined for one that leads
 * out of it, however it is written (`..`, `%2e%2e`, a backslash, a drive, a null byte).
 */
export const servedPath = (folder: string, pathname: string): string | undefined => {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined; // A percent sign that stands for nothing.
  }
  if (/[\0\\:]/.test(name)) return undefined;
  const path = resolve(folder, `.${name.startsWith('/') ? '' : '/'}${name}`);
  return path.startsWith(folder + sep) ? path : undefined;
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export const mediaTypeOf = (path: string): string =>
  mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
