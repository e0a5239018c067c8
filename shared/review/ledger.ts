import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalHash } from '../release/hash';
import type { LedgerEntry } from '../release/release-file';
import { type Entry, EntryDetails } from './entry';
import { headsOf } from './ledger-order';

/** Who records: a raw Ed25519 public key (32 bytes as hex) and its signing, which main keeps to itself. */
export type Signer = { key: string; sign: (bytes: Uint8Array) => Uint8Array };

/** SHA-256 (hex) of an entry's RFC 8785 form without its id and signature. */
export const entryId = (entry: object): string => {
  const { id: _id, signature: _signature, ...rest } = entry as Record<string, unknown>;
  return canonicalHash(rest);
};

/** What is signed: the 32 bytes that an id writes as hex. */
export const signedBytes = (id: string): Uint8Array => hexToBytes(id);

/**
 * Whether a signature is good under RFC 8032, read strictly: the lenient reading of ZIP 215 would let one
 * entry have several signatures.
 */
export const isSigned = (id: string, key: string, signature: string): boolean => {
  const asked = `${id} ${key} ${signature}`;
  const known = verified.get(asked);
  if (known !== undefined) return known;
  const good = verify(id, key, signature);
  if (verified.size >= mostVerified) verified.clear();
  verified.set(asked, good);
  return good;
};

/**
 * A record is read anew after each save and each entry, in main and in the window, and a signature costs
 * milliseconds: what was verified once is known by all three parts of it.
 */
const verified = new Map<string, boolean>();
const mostVerified = 20_000;

const verify = (id: string, key: string, signature: string): boolean => {
  try {
    return ed25519.verify(hexToBytes(signature), signedBytes(id), hexToBytes(key), { zip215: false });
  } catch (error) {
    // What is no point of the curve is thrown, not answered.
    if (error instanceof Error) return false;
    throw error;
  }
};

/** A new ledger with one more entry, which names all heads. Throws on details that are none, or a signer that cannot sign. */
export const append = (
  ledger: readonly LedgerEntry[],
  details: EntryDetails,
  signer: Signer,
): LedgerEntry[] => {
  const unsigned = { prev: headsOf(ledger).sort(), ...plain(EntryDetails.parse(details)), key: signer.key };
  const id = entryId(unsigned);
  const signature = bytesToHex(signer.sign(signedBytes(id)));
  if (!isSigned(id, signer.key, signature)) throw new Error('ledger: the signer does not sign for its key');
  const entry = { id, ...unsigned, signature } as Entry;
  return [...ledger, entry];
};

/** The same in one go, so that a request of many quotes is one act. */
export const appendAll = (
  ledger: readonly LedgerEntry[],
  details: readonly EntryDetails[],
  signer: Signer,
): LedgerEntry[] => details.reduce((before, next) => append(before, next, signer), [...ledger]);

/** As the file will give it back: JSON has no undefined. */
const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The entries of both records. When neither holds all of the other, a `merged` entry joins their heads. */
export const mergeLedgers = (
  ours: readonly LedgerEntry[],
  theirs: readonly LedgerEntry[],
  hand: { at: string; by: string; release: string },
  signer: Signer,
): LedgerEntry[] => {
  const known = new Set(ours.map(({ id }) => id));
  const all = [...ours, ...theirs.filter(({ id }) => !known.has(id))];
  const { release, ...who } = hand;
  return headsOf(all).length > 1
    ? append(all, { kind: 'merged', ...who, subject: { release } }, signer)
    : all;
};

/** What `verify --head CODE` asks. A code is at least 8 hex digits, in any case and with spaces. */
export const findHead = (
  ledger: readonly LedgerEntry[],
  code: string,
): 'found' | 'missing' | 'not-a-code' => {
  const digits = code.replace(/\s/g, '').toLowerCase();
  if (!/^[0-9a-f]{8,64}$/.test(digits)) return 'not-a-code';
  return ledger.some(({ id }) => id.startsWith(digits)) ? 'found' : 'missing';
};
