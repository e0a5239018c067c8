import { z } from 'zod';
import { datelineOf } from '../../shared/formats/dateline';
import type { LibraryEntry, ReadFailure } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import { Kind } from '../../shared/release/root';
import type { ReleaseElement } from '../../shared/release/slate-types';
import { sectionOf, textOf } from '../../shared/release/text';
import { quotesOf } from '../../shared/review/quotes';
import { statusOf } from '../../shared/review/status';

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
  quotes: z.object({ all: z.number(), approved: z.number() }),
  embargo: z.object({ until: z.string(), zone: z.string() }).optional(),
  search: z.string(),
});
export type Summary = z.infer<typeof Summary>;
export type Listed = Summary | { readable: false; failure: ReadFailure };

/** Reads off a release what the list shows, sorts by and searches in. */
export const summaryOf = ({ root, envelope }: Release): Summary => {
  const headline = textIn(sectionOf(root, 'headline'));
  const dateline = datelineOf(root);
  const timing = sectionOf(root, 'release-line')?.timing;
  const issuer = root.issuer || textIn(sectionOf(root, 'letterhead')?.children[0]);
  return {
    readable: true,
    releaseId: envelope.id,
    headline,
    issuer,
    dateline: dateline.text,
    date: sectionOf(root, 'dateline')?.date,
    language: root.language,
    kind: root.kind,
    status: statusOf(envelope.ledger),
    quotes: { all: quotesOf(root).length, approved: 0 },
    embargo: timing?.kind === 'embargo' ? { until: timing.until, zone: timing.zone } : undefined,
    search: [headline, issuer, dateline.text, textOf(root)].join('\n').toLocaleLowerCase(),
  };
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
    const sameId = (byId.get(listed.releaseId) ?? []).filter((name) => name !== fileName);
    return { ...own, ...listed, search: `${fileName.toLocaleLowerCase()}\n${listed.search}`, sameId };
  });
};
