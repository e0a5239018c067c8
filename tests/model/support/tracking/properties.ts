import fc from 'fast-check';
import type { TrackingRules } from '../../../../shared/editing/tracking/rules';
import type { Root } from '../../../../shared/release/root';
import { arbitraryEdit, arbitraryStart } from './arbitrary';
import { createDesk, type Desk } from './desk';
import {
  charactersBy,
  checkFile,
  checkLastAuthor,
  checkOthers,
  checkQuotes,
  checkRejectedAuthor,
  checkState,
  checkUndo,
} from './invariants';
import { doesNew, type Edit, perform, trackedRoot } from './sequence';

const edits = (authors: readonly string[], maxLength: number) =>
  fc.array(arbitraryEdit(authors), { maxLength, size: 'max' });

/** Edits of several authors in any order, undo and redo among them. */
export const anyOrder = (authors: readonly string[], length = 12) =>
  fc.tuple(arbitraryStart, edits(authors, length), fc.nat(1));

/** Edits of some authors, and then those of one who did nothing before. */
export const oneLast = (authors: readonly string[], length = 8) =>
  fc.tuple(
    arbitraryStart,
    edits(authors, length).map((all) => all.filter(doesNew)),
    edits(['bob'], length).map((all) => all.filter(doesNew)),
  );

const performChecked = (desk: Desk, all: readonly Edit[]): void => {
  for (const edit of all) {
    const before = charactersBy(trackedRoot(desk));
    perform(desk, edit);
    checkState(desk);
    if (doesNew(edit)) checkOthers(before, charactersBy(trackedRoot(desk)), edit.author);
  }
};

/** I1, I2, I6, I7 after every edit; I3b, I4, I5 and I8 at the end. Throws a `Violation`. */
export const checkAnyOrder = ([start, all, parity]: [Root, Edit[], number], rules?: TrackingRules): void => {
  const desk = createDesk(start, rules);
  performChecked(desk, all);
  checkFile(desk);
  for (const author of new Set(all.map((edit) => edit.author))) checkRejectedAuthor(desk, author);
  checkQuotes(desk, ({ id }) => id.charCodeAt(id.length - 1) % 2 === parity);
  checkUndo(desk);
};

/** I3: what the last author did can be taken back, and leaves the text and the marks of the others. */
export const checkOneLast = ([start, first, last]: [Root, Edit[], Edit[]], rules?: TrackingRules): void => {
  const desk = createDesk(start, rules);
  for (const edit of first) perform(desk, edit);
  const before = trackedRoot(desk);
  performChecked(desk, last);
  checkLastAuthor(desk, 'bob', before);
};
