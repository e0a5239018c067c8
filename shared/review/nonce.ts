import { textHash } from '../release/hash';
import { base32Of } from './base32';

/** 128 bits, so that nobody guesses one; 26 letters and digits, so that no mail program breaks its line. */
const bytesNeeded = 16;

/** The nonce of a request, from at least 16 random bytes. */
export const nonceFromBytes = (bytes: Uint8Array): string => {
  if (bytes.length < bytesNeeded) throw new RangeError('nonceFromBytes: 16 bytes are needed');
  return base32Of(bytes.subarray(0, bytesNeeded));
};

/** SHA-256 (hex) of a nonce: what the record keeps, so that reading the file does not tell how to answer. */
export const nonceHash = (nonce: string): string => textHash(nonce);

/** All that could be nonces in a text, each once and in its order. Wrapped, quoted or shouted, they are found. */
export const noncesIn = (text: string): string[] => [
  ...new Set(
    Array.from(text.matchAll(/(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])/gi), ([nonce]) => nonce.toLowerCase()),
  ),
];
