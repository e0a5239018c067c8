import fc from 'fast-check';
import type { Root } from '../../../../shared/release/root';
import { changesOf } from '../../../../shared/review/changes';
import { acceptInEditor, rejectInEditor } from '../../../../shared/review/decide-in-editor';
import { isMarked } from '../../../../shared/review/marked';
import { acceptedRoot, rejectedRoot } from '../../../../shared/review/resolve';
import { arbitraryEdit, arbitraryStart } from './arbitrary';
import { createDesk, type Desk } from './desk';
import { checkFile, checkState, checkUndo, Violation } from './invariants';
import { doesNew, type Edit, perform, trackedRoot } from './sequence';

/** What a reviewer decides between edits: one change, those of one author, or of one quote, or all. */
export type Decision = {
  decide: 'accept' | 'reject';
  which: 'one' | 'author' | 'quote' | 'all';
  pick: number;
};

export type Reviewed = [Root, (Edit | Decision)[]];

const decision: fc.Arbitrary<Decision> = fc.record({
  decide: fc.constantFrom('accept' as const, 'reject' as const),
  which: fc.oneof(
    { weight: 6, arbitrary: fc.constant('one' as const) },
    { weight: 2, arbitrary: fc.constantFrom('author' as const, 'quote' as const) },
    { weight: 1, arbitrary: fc.constant('all' as const) },
  ),
  pick: fc.nat(1_000),
});

/** Edits of several authors and decisions about them, in any order. */
export const reviewed = (authors: readonly string[], length = 12): fc.Arbitrary<Reviewed> =>
  fc.tuple(
    arbitraryStart,
    fc.array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: arbitraryEdit(authors).filter(doesNew),
        },
        { weight: 1, arbitrary: decision },
      ),
      { maxLength: length, size: 'max' },
    ),
  );

/**
 * I1, I2, I6 and I7 after every step, against the texts the last decision left; I4 and I5 at the end. A
 * decision is one undo step, and what it accepts or rejects is open no more.
 */
export const checkReviewed = ([start, steps]: Reviewed): void => {
  const desk = createDesk(start);
  const first = trackedRoot(desk);
  for (const step of steps) {
    if ('decide' in step) decide(desk, step);
    else perform(desk, step);
    checkState(desk);
  }
  checkFile(desk);
  checkUndo(desk, first);
};

const decide = (desk: Desk, { decide: verdict, which, pick }: Decision): void => {
  const before = trackedRoot(desk);
  const changes = changesOf(before);
  const change = changes[pick % Math.max(1, changes.length)];
  if (!change) return;
  const quote = change.quote;
  const filter =
    which === 'one'
      ? { ids: [change.id] }
      : which === 'author'
        ? { by: change.by }
        : which === 'quote' && quote !== undefined
          ? { quote }
          : {};
  const steps = desk.tracked.history.undos.length;
  const run = verdict === 'accept' ? acceptInEditor : rejectInEditor;
  if (!run(desk.tracked, filter)) throw new Violation('deciding', 'nothing done', change);
  if (desk.tracked.history.undos.length !== steps + 1)
    throw new Violation('one step', desk.tracked.history.undos.length, steps + 1);
  const after = trackedRoot(desk);
  const isLeft = (id: string) => changesOf(after).some((other) => other.id === id);
  if (isLeft(change.id)) throw new Violation('deciding', changesOf(after), `no ${change.id}`);
  if (which === 'all' && isMarked(after)) throw new Violation('I7', after, 'no mark');
  desk.start = rejectedRoot(after);
  desk.plain.children = [acceptedRoot(after)];
  desk.plain.history = { undos: [], redos: [] };
  forget(desk);
};

/** Where the carets are after a decision is not what is tested. */
const forget = (desk: Desk): void => {
  for (const editor of [desk.tracked, desk.plain]) editor.selection = null;
};
