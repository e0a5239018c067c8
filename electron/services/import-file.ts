import { basename, extname } from 'node:path';
import type { ImportedText, ImportFailure } from '../../shared/ipc/types';
import { fail, ok, type Result } from '../../shared/result';
import { readBytes } from './read-file';

/** A release is some kilobytes; a page saved with its pictures inside may be some megabytes. */
const mostBytes = 16 * 1024 * 1024;

const kinds: Record<string, ImportedText['kind']> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** The endings that can be imported, without the dot, for the system's dialog. */
export const importEndings = Object.keys(kinds).map((ending) => ending.slice(1));

/** Reads a text or web page to import. What it says is not looked at here. */
export const readImport = async (path: string): Promise<Result<ImportedText, ImportFailure>> => {
  const name = basename(path);
  const kind = kinds[extname(path).toLowerCase()];
  if (!kind) return fail({ reason: 'unknown-kind', name });
  const bytes = await readBytes(path, mostBytes);
  if (!bytes.ok) return fail({ reason: bytes.failure.reason === 'too-large' ? 'too-large' : 'io', name });
  const content = decodeText(bytes.value, kind);
  return content === undefined ? fail({ reason: 'not-text', name }) : ok({ name, kind, content });
};

/**
 * UTF-8, UTF-16 with a byte order mark, the encoding an HTML page names in its head, else windows-1252,
 * which is what older Windows programs wrote. Undefined for what is no text.
 */
export const decodeText = (bytes: Uint8Array, kind: ImportedText['kind']): string | undefined => {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const text = marked
    ? decode(bytes, marked)
    : (decode(bytes, 'utf-8') ?? decode(bytes, namedEncoding(bytes, kind)));
  return text === undefined || text.includes('\0') ? undefined : text;
};

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Bytes that this encoding does not have, or an encoding nobody knows.
  }
};

/** HTML standard, 13.2.3.2: the name stands within the first 1024 bytes. */
const namedEncoding = (bytes: Uint8Array, kind: ImportedText['kind']): string => {
  if (kind === 'text') return 'windows-1252';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
};
