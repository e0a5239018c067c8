import type { SaveFailure } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import type { Author, Envelope } from '../../shared/release/release-file';
import { fail, ok, type Result } from '../../shared/result';
import type { EntryDetails, EntryKind } from '../../shared/review/entry';
import type { Signer } from '../../shared/review/ledger';
import { boundBy, withEntries } from '../../shared/review/with-entries';
import type { ReleaseFiles } from './release-file';

type Parts = {
  files: Pick<ReleaseFiles, 'record'>;
  signer: () => Promise<Signer>;
  author: () => Promise<Author>;
  now: () => string;
  /** Keeps a text as it went out; what stands in the way of that is told elsewhere. */
  keep: (release: Release) => Promise<void>;
};

export type Hand = { author: Author; at: string };

/** What is recorded of a file as it stands in its turn; `tracking` switches it, and is left alone when absent. */
export type ToRecord = { details: readonly EntryDetails[]; tracking?: boolean };

/** Acts whose text must be found again: what went out, and what a correction begins with. */
const kept: ReadonlySet<EntryKind> = new Set<EntryKind>(['released', 'exported', 'corrected']);
/** Acts of main itself, which no window asks for by name. */
const ours: ReadonlySet<EntryKind> = new Set<EntryKind>(['asked', 'exported', 'merged']);

/** Appends to the records of open documents. Author and time are this desk's, whatever the details say. */
export const createRecording = ({ files, signer, author, now, keep }: Parts) => {
  const record = async <F extends { reason: string } = never>(
    document: string,
    make: (release: Release, hand: Hand) => Result<ToRecord, F>,
  ): Promise<Result<Envelope, F | SaveFailure>> => {
    const signs = await signer();
    const me = await author();
    return files.record<F | SaveFailure>(document, async ({ root, envelope, name }) => {
      const hand = { author: me, at: now() };
      const made = make({ root, envelope }, hand);
      if (!made.ok) return made;
      const { details, tracking } = made.value;
      const next = withEntries({ root, envelope }, details, hand, signs);
      if (!next.ok) return fail({ ...next.failure, name });
      if (details.some(({ kind }) => kept.has(kind))) await keep({ root, envelope });
      return ok(tracking === undefined ? next.value : { ...next.value, tracking });
    });
  };

  return {
    record,

    append: (document: string, details: readonly EntryDetails[]): Promise<Result<Envelope, SaveFailure>> =>
      record(document, () => ok({ details })),

    /** The same for what the window sends. Throws for acts that are main's own: only a bug sends one. */
    async appendFromWindow(
      document: string,
      details: readonly EntryDetails[],
    ): Promise<Result<null, SaveFailure>> {
      const wrong = details.find(({ kind }) => ours.has(kind));
      if (wrong) throw new Error(`record/append: ${wrong.kind} is recorded with the act itself`);
      const appended = await record(document, () => ok({ details }));
      return appended.ok ? ok(null) : appended;
    },

    async tracking(document: string, on: boolean): Promise<Result<null, SaveFailure>> {
      const switched = await files.record<SaveFailure>(document, ({ envelope, name }) => {
        if (envelope.tracking === on) return ok(envelope);
        return boundBy(envelope.ledger) ? fail({ reason: 'bound', name }) : ok({ ...envelope, tracking: on });
      });
      return switched.ok ? ok(null) : switched;
    },
  };
};
export type Recording = ReturnType<typeof createRecording>;
