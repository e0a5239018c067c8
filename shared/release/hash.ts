import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Root } from './root';

/** SHA-256 (hex) of a text in UTF-8. */
export const textHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 (hex) of a value's RFC 8785 form. Throws on what JSON cannot hold (NaN, lone surrogates). */
export const canonicalHash = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalHash: not a JSON value');
  return textHash(text);
};

/** The content hash of a release: of its root node alone, so that saving and approving do not change it. */
export const contentHash = (root: Root): string => canonicalHash(root);

/** The first 8 hex digits of a hash as people compare them: "7f3a 91c0". */
export const shortCode = (hex: string): string => `${hex.slice(0, 4)} ${hex.slice(4, 8)}`;
