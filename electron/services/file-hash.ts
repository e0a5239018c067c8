import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, as 64 lower-case hex digits. */
export const fileHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
