import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImageFailure } from '../../shared/ipc/types';
import type { Asset } from '../../shared/release/release-file';
import { fail, ok, type Result } from '../../shared/result';
import { fileHash } from './file-hash';
import { imageHeader } from './image-header';

const mebibyte = 1024 * 1024;
/** After the window encoded it again; the base64 text of a file's images may be a third more. */
export const mostImageBytes = 5 * mebibyte;
export const mostFileBytes = 20 * mebibyte;
const mostPixels = 40_000_000;
/** What may be handed to the decoder; a camera's picture stays far below. */
const mostSourceBytes = 64 * mebibyte;

/** A picture a person chose, as it stands on disk; the window decodes it and encodes it again. */
export const readImage = async (
  path: string,
): Promise<Result<{ name: string; bytes: Uint8Array }, ImageFailure>> => {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > mostSourceBytes) return fail({ reason: 'too-large', name });
      const bytes = new Uint8Array(await file.readFile());
      const header = imageHeader(bytes);
      if (!header) return fail({ reason: 'not-an-image', name });
      if (header.width * header.height > mostPixels) return fail({ reason: 'too-large', name });
      return ok({ name, bytes });
    } finally {
      await file.close();
    }
  } catch {
    return fail({ reason: 'io', name });
  }
};

/** Turns bytes into an asset of a release that has these already; its id is the hash of the bytes. */
export const toAsset = (
  bytes: Uint8Array,
  present: Record<string, Asset>,
): Result<{ id: string; asset: Asset }, ImageFailure> => {
  const name = '';
  if (bytes.length > mostImageBytes) return fail({ reason: 'too-large', name });
  const header = imageHeader(bytes);
  if (!header || header.mediaType === 'image/gif') return fail({ reason: 'not-an-image', name });
  if (header.width * header.height > mostPixels) return fail({ reason: 'too-large', name });
  const id = fileHash(bytes);
  const others = Object.entries(present).filter(([known]) => known !== id);
  const taken = others.reduce((sum, [, asset]) => sum + Math.floor((asset.data.length * 3) / 4), 0);
  if (taken + bytes.length > mostFileBytes) return fail({ reason: 'file-full', name });
  const { mediaType, width, height } = header;
  return ok({ id, asset: { mediaType, width, height, data: Buffer.from(bytes).toString('base64') } });
};
