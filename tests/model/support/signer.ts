import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Signer } from '../../../shared/review/ledger';

/** A key pair made from one number, so that a failing case can be run again. */
export const signerOf = (seed: number): Signer => {
  const secret = new Uint8Array(32).fill(seed);
  return {
    key: bytesToHex(ed25519.getPublicKey(secret)),
    sign: (bytes) => ed25519.sign(bytes, secret),
  };
};
