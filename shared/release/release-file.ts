import { z } from 'zod';
import { AssetId } from './blocks';
import { Id } from './ids';
import { rootFields } from './root';
import { Section } from './sections';

export const mediaType = 'application/vnd.on-record.release+json';

export const Author = z.strictObject({
  id: Id,
  name: z.string(),
  initials: z.string(),
  role: z.string(),
});
export type Author = z.infer<typeof Author>;

/** `data` is base64. At most 5 MB each after re-encoding, 20 MB a file. */
export const Asset = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.int().positive(),
  height: z.int().positive(),
  data: z.base64(),
});
export type Asset = z.infer<typeof Asset>;

/** Entries are hashed whole and judged by `verify`, never by the parser: a broken record is still read. */
const LedgerEntry = z.looseObject({
  id: z.string(),
  kind: z.string(),
  at: z.string(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** What main owns of a file: nothing undoes these. */
export const envelopeFields = {
  id: Id,
  created: z.iso.datetime(),
  revision: z.int().min(1),
  tracking: z.boolean(),
  authors: z.array(Author),
  assets: z.record(AssetId, Asset),
  ancestors: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(100),
  ledger: z.array(LedgerEntry),
};
export const Envelope = z.object(envelopeFields);
export type Envelope = z.infer<typeof Envelope> & {
  /** Unknown keys of the top level, kept as they came. */ unknown?: Record<string, unknown>;
};

/** A `.release` file, flat as it stands on disk. Unknown keys are kept at the top level, refused in nodes. */
export const ReleaseFile = z.looseObject({
  format: z.literal('on-record.release'),
  version: z.literal(1),
  ...envelopeFields,
  ...rootFields,
  content: z.array(Section).min(1),
});
export type ReleaseFile = z.infer<typeof ReleaseFile>;
