import type { ExportFailure } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import { contentHash } from '../../shared/release/hash';
import { fail, ok, type Result } from '../../shared/result';
import type { DetailsOf, EntryDetails } from '../../shared/review/entry';
import { heldBack, heldWords, overrideDetails } from '../../shared/review/held-back';
import type { Copy } from './export-copies';
import { fileHash } from './file-hash';
import { reviewOf } from './review-of';

export type Leaving = { draft: boolean; override?: { reason: string }; by: string };

/** What has to go on record for a copy to leave, which is an override or nothing; or why it may not. `now` is ISO 8601. */
export const gateOf = (
  release: Release,
  { draft, override, by }: Leaving,
  now: string,
): Result<EntryDetails[], ExportFailure> => {
  if (draft) return ok([]);
  const { stops, asks } = heldBack(release.root, reviewOf(release), now);
  const open = asks.filter((ask) => ask.override === undefined);
  const reason = override?.reason.trim() ?? '';
  // Spaces that nobody sees are no reason.
  const unanswered = /[\p{L}\p{N}]/u.test(reason) ? [] : open;
  if (stops.length > 0 || unanswered.length > 0) {
    const lines = [...stops, ...unanswered].map(heldWords);
    return fail({ reason: 'held-back', lines, stops: stops.length, asks: unanswered.length });
  }
  return ok(
    open.length > 0 ? [overrideDetails(open, reason, { at: now, by, release: release.envelope.id })] : [],
  );
};

/** One entry a file, that says which bytes left and which text they were made from. */
export const exportedEntries = (
  { root, envelope }: Release,
  copies: readonly Copy[],
  { at, by }: { at: string; by: string },
): DetailsOf<'exported'>[] => {
  const text = contentHash(root);
  return copies.map(({ target, name, bytes }) => ({
    kind: 'exported',
    at,
    by,
    subject: { release: envelope.id },
    format: target.format,
    copy: fileHash(bytes),
    text,
    name,
  }));
};
