import { basename } from 'node:path';
import type { OpenedDocument, ReadFailure, RecordOf } from '../../shared/ipc/types';
import { rootText } from '../../shared/release/file-format';
import type { Author, Envelope } from '../../shared/release/release-file';
import type { Root } from '../../shared/release/root';
import { hasMarksBy } from '../../shared/review/has-marks-by';
import { boundBy, withAuthor } from '../../shared/review/with-entries';

/** What main holds of an open file: its path, the half of it that the window does not own, and its hash. */
export type Open = {
  document: string;
  path: string;
  envelope: Envelope;
  /** What was written or read last. */
  root: Root;
  hash: string;
  /** Why the disk takes nothing; what the record says stands in `readOnlyOf`. */
  locked?: 'not-allowed' | 'samples';
  /** Hash of the content at opening, until the first change is saved. */
  opened?: string;
  missing: boolean;
  unwatch: () => void;
};

export const describe = (file: Open, entry: string): Omit<OpenedDocument, 'me'> => ({
  document: file.document,
  entry,
  fileName: basename(file.path),
  root: rootText(file.root),
  releaseId: file.envelope.id,
  assets: Object.fromEntries(
    Object.entries(file.envelope.assets).map(([id, { mediaType, width, height }]) => [
      id,
      { mediaType, width, height },
    ]),
  ),
  ...recordOf(file),
});

export const recordOf = (file: Open): RecordOf => {
  const { ledger, tracking, authors, revision } = file.envelope;
  return { ledger, tracking, authors, revision, readOnly: readOnlyOf(file) };
};

export const readOnlyOf = ({ locked, envelope }: Open): RecordOf['readOnly'] =>
  locked ?? boundBy(envelope.ledger);

/** Whose marks a text carries is an author of the file, as they are called now. */
export const signedBy = async (
  root: Root,
  envelope: Envelope,
  author: () => Promise<Author>,
): Promise<Envelope> => {
  const me = await author();
  if (!hasMarksBy(root, me.id)) return envelope;
  const authors = withAuthor(envelope.authors, me);
  return authors === envelope.authors ? envelope : { ...envelope, authors };
};

/** The first change after an opening remembers what was opened, so that two desks can be merged later. */
export const withAncestor = ({ envelope, opened }: Pick<Open, 'envelope' | 'opened'>): Envelope =>
  opened === undefined || envelope.ancestors[0] === opened
    ? envelope
    : { ...envelope, ancestors: [opened, ...envelope.ancestors].slice(0, 100) };

export const whereOf = (failure: ReadFailure): string =>
  'where' in failure ? failure.where : failure.reason;
