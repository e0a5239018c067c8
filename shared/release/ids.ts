import { z } from 'zod';

/**
 * Ids we make: 12 random lower-case base-32 characters (never counters, so that copies can be merged).
 * Reading accepts any non-empty string of up to 64 characters without control characters, since files
 * made by hand or imported use names.
 */
export const Id = z.string().regex(/^[^\p{Cc}]{1,64}$/u);

export type NewId = () => string;

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Turns 12 random bytes, handed in since `shared/` has no chance of its own, into an id. */
export const idFromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 12), (byte) => base32.charAt(byte & 31)).join('');

/** What the verbs need from outside: who edits, when (UTC with milliseconds), and fresh ids. */
export type Hand = { author: string; now: () => string; newId: NewId };
