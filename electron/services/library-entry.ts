import { z } from 'zod';
import { datelineOf } from '../../shared/formats/dateline';
import type { LibraryEntry, ReadFailure } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import type { LedgerEntry } from '../../shared/release/release-file';
import { Kind } from '../../shared/release/root';
import type { ReleaseElement } from '../../shared/release/slate-types';
import { sectionOf, textOf } from '../../shared/release/text';
import { readEntry } from '../../shared/review/entry';
import { heldBack } from '../../shared/review/held-back';
import { mayPrint } from '../../shared/review/may-print';
import { standing } from '../../shared/review/standing';
import { quoteStates } from '../../shared/review/state';
import { statusOf } from '../../shared/review/status';
import { noncesOf, waitingFor } from '../../shared/review/waiting';
import { reviewOf } from './review-of';

const Waiting = z.object({
  nonce: z.string(),
  speaker: z.string(),
  quotes: z.number(),
  since: z.string(),
  due: z.string().optional(),
});

/** What the list shows of a readable file, as it is kept between two starts. */
export const Summary = z.object({
  readable: z.literal(true),
  releaseId: z.string(),
  headline: z.string(),
  issuer: z.string(),
  dateline: z.string(),
  date: z.string().optional(),
  language: z.string(),
  kind: Kind,
  status: z.enum(['draft', 'in-review', 'ready', 'released', 'corrected', 'withdrawn']),
  quotes: z.object({ all: z.number(), approved: z.number(), proposed: z.number() }),
  released: z.string().optional(),
  waiting: z.array(Waiting),
  /** SHA-256 of the references of its requests; answers are known by them. The window is not told. */
  nonces: z.array(z.string()),
  embargo: z.object({ until: z.string(), zone: z.string() }).optional(),
  search: z.string(),
});
export type Summary = z.infer<typeof Summary>;
export type Listed = Summary | { readable: false; failure: ReadFailure };

/**
 * Reads off a release what the list shows, sorts by and searches in. A record that does not verify is still
 * read: it keeps a release from being ready and never from being listed.
 */
export const summaryOf = ({ root, envelope }: Release): Summary => {
  const headline = textIn(sectionOf(root, 'headline'));
  const dateline = datelineOf(root);
  const timing = sectionOf(root, 'release-line')?.timing;
  const { id, ledger, created } = envelope;
  const review = reviewOf({ envelope });
  const quotes = quoteStates(root, review);
  const readiness = {
    quotes,
    // Costs the signatures of the whole record: `statusOf` reads it only of what no mark and no request
    // decides. No time is in the stops.
    get isStopped() {
      return quotes.every(mayPrint) && heldBack(root, review, created).stops.length > 0;
    },
  };
  const issuer = root.issuer || textIn(sectionOf(root, 'letterhead')?.children[0]);
  return {
    readable: true,
    releaseId: id,
    headline,
    issuer,
    dateline: dateline.text,
    date: sectionOf(root, 'dateline')?.date,
    language: root.language,
    kind: root.kind,
    status: statusOf(ledger, readiness),
    quotes: {
      all: quotes.length,
      approved: quotes.filter(mayPrint).length,
      proposed: quotes.filter(({ state }) => state === 'change-proposed').length,
    },
    released: releasedAt(ledger),
    waiting: waitingFor(ledger, new Set(quotes.map(({ id: quote }) => quote))),
    nonces: noncesOf(ledger),
    embargo: timing?.kind === 'embargo' ? { until: timing.until, zone: timing.zone } : undefined,
    search: [headline, issuer, dateline.text, textOf(root)].join('\n').toLocaleLowerCase(),
  };
};

const releasedAt = (ledger: readonly LedgerEntry[]): string | undefined => {
  const entry = standing(ledger).find(({ kind }) => kind === 'released');
  const read = entry && readEntry(entry);
  return read?.kind === 'released' ? read.when : undefined;
};

const textIn = (node: ReleaseElement | undefined): string => (node ? textOf(node).trim() : '');

/** Adds what belongs to this folder: the handle, the time, and the others with the same id. */
export const entriesOf = (
  files: { entry: string; fileName: string; changed: string; listed: Listed }[],
): LibraryEntry[] => {
  const byId = new Map<string, string[]>();
  for (const { fileName, listed } of files) {
    if (listed.readable) byId.set(listed.releaseId, [...(byId.get(listed.releaseId) ?? []), fileName]);
  }
  return files.map(({ entry, fileName, changed, listed }) => {
    const own = { entry, fileName, changed };
    if (!listed.readable) return { ...own, ...listed };
    const { nonces: _nonces, ...shown } = listed;
    const sameId = (byId.get(listed.releaseId) ?? []).filter((name) => name !== fileName);
    return { ...own, ...shown, search: `${fileName.toLocaleLowerCase()}\n${listed.search}`, sameId };
  });
};
