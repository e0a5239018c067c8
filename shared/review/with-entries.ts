import type { Release } from '../release/file-format';
import { contentHash } from '../release/hash';
import type { Author, Envelope } from '../release/release-file';
import { fail, ok, type Result } from '../result';
import { isSound } from './check-ledger';
import type { EntryDetails } from './entry';
import { appendAll, type Signer } from './ledger';
import { statusOf } from './status';

/** Who records, and when: ISO 8601, UTC with milliseconds. */
export type RecordingAuthor = { author: Author; at: string };

/**
 * The half of a file that is not text, with these entries in its record and whoever recorded them among its
 * authors. What only the file can say is filled in here, whatever the details say: the text that was marked
 * as released, and the revision that a correction opens (which switches tracking on, since words that went
 * out are somebody's). A record that does not verify gets nothing: a signature on top of it would vouch for
 * what it is not. Throws for acts that do not fit this release, which only a bug asks for.
 */
export const withEntries = (
  { root, envelope }: Release,
  details: readonly EntryDetails[],
  { author, at }: RecordingAuthor,
  signer: Signer,
): Result<Envelope, { reason: 'record-broken' }> => {
  if (!isSound(envelope.ledger)) return fail({ reason: 'record-broken' });
  let { ledger, revision, tracking } = envelope;
  for (const given of details) {
    const entry = { ...given, at, by: author.id, recorder: author.name };
    checkSubject(entry, envelope.id);
    if (entry.kind === 'released') entry.text = contentHash(root);
    if (entry.kind === 'corrected') {
      if (!isBoundText(ledger))
        throw new Error('record: only what is released or withdrawn can be corrected');
      revision += 1;
      tracking = true;
      entry.revision = revision;
    }
    ledger = appendAll(ledger, [entry], signer);
  }
  return ok({ ...envelope, ledger, revision, tracking, authors: withAuthor(envelope.authors, author) });
};

const checkSubject = ({ subject }: EntryDetails, id: string): void => {
  if ('release' in subject && subject.release !== id)
    throw new Error('record: the act is about another release');
};

const isBoundText = (ledger: Envelope['ledger']): boolean => boundBy(ledger) !== undefined;

/** Why the record keeps the text as it is: it went out, or was taken back; nothing while it may be changed. */
export const boundBy = (ledger: Envelope['ledger']): 'released' | 'withdrawn' | undefined => {
  const status = statusOf(ledger);
  return status === 'released' || status === 'withdrawn' ? status : undefined;
};

/** The authors with this one as they are called now; the same list when nothing is new. */
export const withAuthor = (authors: Author[], author: Author): Author[] => {
  const place = authors.findIndex(({ id }) => id === author.id);
  const known = authors[place];
  if (!known) return [...authors, author];
  const isSame =
    known.name === author.name && known.initials === author.initials && known.role === author.role;
  return isSame ? authors : authors.with(place, author);
};
