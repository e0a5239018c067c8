import { basename } from 'node:path';
import type { AnswerGiven, ImportFailure } from '../../shared/ipc/types';
import type { LedgerEntry } from '../../shared/release/release-file';
import { fail, ok, type Result } from '../../shared/result';
import { type AnswerAddress, addressOf } from '../../shared/review/answer-address';
import { noncesOf } from '../../shared/review/waiting';
import type { Handles } from './handles';
import type { Libraries } from './libraries';
import { readBytes } from './read-file';
import type { ReleaseFiles } from './release-file';

/** An answer is a few thousand words at most, and a mail around it some more. */
const mostBytes = 2 * 1024 * 1024;

/** Reading mail and HTML takes a library that the window must not wait for at start. */
const loadMail = () => import('../../shared/review/mail');

type Parts = {
  handles: Pick<Handles, 'of'>;
  libraries: Pick<Libraries, 'summaries'>;
  /** What is open may stand in no library. */
  files: Pick<ReleaseFiles, 'documents' | 'current'>;
};

/** Nothing of it can be shown. */
type Unreadable = ImportFailure & { reason: 'too-large' | 'io' };

type Candidate = { entry: string; release: string; nonces: readonly string[]; changed: string };

/** Reads answers as they come in, and finds the release that each belongs to. */
export const createAnswers = ({ handles, libraries, files }: Parts) => {
  const candidates = async (): Promise<Candidate[]> => {
    const open = files.documents().map((document): Candidate => {
      const { path, envelope } = files.current(document);
      // Before all files: what is open is what is being worked on.
      return { entry: handles.of(path), ...answeredBy(envelope), changed: '~' };
    });
    const listed = (await libraries.summaries()).map(
      ({ entry, changed, summary }): Candidate => ({
        entry,
        changed,
        release: summary.releaseId,
        nonces: summary.nonces,
      }),
    );
    return [...open, ...listed];
  };

  const home = async (address: AnswerAddress): Promise<string | undefined> => {
    const nonces = new Set(address.nonces);
    // Copies share an id: the one that asked is meant, else the one written last.
    const rankOf = (candidate: Candidate): number =>
      candidate.nonces.some((nonce) => nonces.has(nonce)) ? 2 : candidate.release === address.release ? 1 : 0;
    const [best] = (await candidates())
      .map((candidate) => ({ ...candidate, rank: rankOf(candidate) }))
      .filter((candidate) => candidate.rank > 0)
      .sort((a, b) => b.rank - a.rank || (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
    return best?.entry;
  };

  return {
    /** A file of an answer, in whatever form; what it says is for the window to show. */
    async read(path: string): Promise<Result<AnswerGiven, Unreadable>> {
      const name = basename(path);
      const bytes = await readBytes(path, mostBytes);
      if (!bytes.ok) return fail({ reason: bytes.failure.reason === 'too-large' ? 'too-large' : 'io', name });
      const { readSource } = await loadMail();
      const source = await readSource(bytes.value, name);
      const entry = source.ok ? await home(addressOf(source.value)) : undefined;
      return ok({ name, bytes: bytes.value, ...(entry !== undefined && { entry }) });
    },

    async homeOf(text: string): Promise<{ entry: string } | null> {
      const { pastedSource } = await loadMail();
      const entry = await home(addressOf(pastedSource(text)));
      return entry === undefined ? null : { entry };
    },
  };
};
export type Answers = ReturnType<typeof createAnswers>;

const answeredBy = ({ id, ledger }: { id: string; ledger: readonly LedgerEntry[] }) => ({
  release: id,
  nonces: noncesOf(ledger),
});
