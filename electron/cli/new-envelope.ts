import { randomUUID } from 'node:crypto';
import type { Envelope } from '../../shared/release/release-file';

/** The half of a file that main owns, for a release that begins now. */
export const newEnvelope = (now: Date): Envelope => ({
  id: randomUUID(),
  created: now.toISOString(),
  revision: 1,
  tracking: false,
  authors: [],
  assets: {},
  ancestors: [],
  ledger: [],
});
