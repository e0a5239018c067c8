import fc from 'fast-check';
import { Transforms } from 'slate';
import { createTrackedEditor } from '../../../../shared/editing/create-tracked-editor';
import { setSmartTyping } from '../../../../shared/editing/smart-typing';
import type { Root } from '../../../../shared/release/root';
import { quotesOf } from '../../../../shared/review/quotes';
import { rejectedRoot } from '../../../../shared/review/resolve';
import { rootOf } from '../editing-case';
import { type ActName, act } from './act';
import { arbitraryEdit, arbitraryStart } from './arbitrary';
import { wholeOffset } from './desk';
import { Violation } from './invariants';
import type { Edit } from './sequence';

/** Quote marks are not tracked: taking one off is a decision about the quote, not about its words. */
const marksQuotes = new Set<string>(['mark quote', 'not a quote', 'unmark quote', 'undo', 'redo']);

/** A quote that was asked about has words; an empty place that would belong to it is no quote yet. */
const spoken = (root: Root): Root =>
  JSON.parse(JSON.stringify(root).replaceAll('"text":"","quote":"q1"', '"text":""')) as Root;

export type BoundSequence = [Root, Edit[]];

/** Edits on a sheet that is not tracked, in which one quote has been asked about. */
export const boundQuote = (length = 12): fc.Arbitrary<BoundSequence> =>
  fc.tuple(
    arbitraryStart.map(spoken),
    fc.array(
      arbitraryEdit(['ann', 'bob']).filter(({ act: name }) => !marksQuotes.has(name)),
      { maxLength: length, size: 'max' },
    ),
  );

/**
 * Whatever is done, rejecting all gives the words of the asked quote back, letter for letter: they are never
 * lost and never changed without a mark.
 */
export const checkBound = ([start, edits]: BoundSequence): void => {
  let made = 0;
  let author = 'ann';
  const hand = {
    get author() {
      return author;
    },
    now: () => '2026-01-01T09:00:00.000Z',
    newId: () => `m${++made}`,
  };
  const editor = createTrackedEditor(start, { hand, mustTrack: (quote) => quote === 'q1' });
  setSmartTyping(editor, false);
  const wordsOf = (root: Root): string =>
    quotesOf(rejectedRoot(root))
      .find(({ id }) => id === 'q1')
      ?.segments.map(({ text }) => text)
      .join('') ?? '';
  const wanted = wordsOf(rootOf(editor));
  for (const edit of edits) {
    author = edit.author;
    if (edit.choice) {
      const texts = [...editor.nodes({ at: [], match: (node) => 'text' in node })];
      const at = ({ where, offset }: { where: number; offset: number }) => {
        const [leaf, path] = texts[where % texts.length] as (typeof texts)[number];
        const { text } = leaf as { text: string };
        return { path, offset: wholeOffset(text, offset % (text.length + 1)) };
      };
      const anchor = at(edit.choice);
      Transforms.select(editor, { anchor, focus: edit.choice.to ? at(edit.choice.to) : anchor });
    }
    act(editor, edit.act as ActName, edit.value);
    const got = wordsOf(rootOf(editor));
    if (got !== wanted) throw new Violation('bound', got, wanted);
  }
};
