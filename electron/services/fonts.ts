import { readFile } from 'node:fs/promises';
import type { Face } from '../../shared/formats/faces';

export type Fonts = {
  /** The bytes of one bundled face by file name; undefined for a name that is none. */
  read: (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A face as a `data:` address, to stand inside a file. */
  dataUrl: (face: Face) => Promise<string>;
};

const plainName = /^[a-z0-9-]+\.woff2$/;

/** The bundled fonts, read once each. `locate` says where a font file of that name is. */
export const createFonts = ({ locate }: { locate: (file: string) => string }): Fonts => {
  const known = new Map<string, Promise<Buffer<ArrayBuffer>>>();

  const bytesOf = (file: string) => {
    let bytes = known.get(file);
    if (!bytes) {
      bytes = readFile(locate(file));
      known.set(file, bytes);
      // A file that could not be read now may be readable later.
      bytes.catch(() => known.delete(file));
    }
    return bytes;
  };

  return {
    read: async (file) => (plainName.test(file) ? await bytesOf(file) : undefined),
    dataUrl: async ({ file }) => `data:font/woff2;base64,${(await bytesOf(file)).toString('base64')}`,
  };
};
