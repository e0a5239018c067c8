import { addSpeaker, markQuote, notQuote, quoteAt, setSpeaker } from '../../shared/editing/quote-verbs';
import { asOneStep } from '../../shared/editing/step';
import { canMark } from '../../shared/editing/verbs/marks';
import type { Speaker } from '../../shared/release/root';
import { showQuote } from '../quotes/quotes-store';
import { selectionAnchor } from './anchor';
import { openPanel } from './panel-store';
import type { SheetEditor } from './sheet-editor';

export const canMarkQuote = (editor: SheetEditor): boolean => canMark(editor, 'quote');
export const canUnquote = (editor: SheetEditor): boolean => canMark(editor, 'notQuote');

/** Asks who said the selected words; at a quote that is one already, who said that. */
export const markSelection = (editor: SheetEditor): void =>
  openPanel({ kind: 'speaker', quote: quoteAt(editor) }, selectionAnchor(editor));

export const notQuoteHere = (editor: SheetEditor): void => {
  notQuote(editor);
};

/** Somebody the release knows, somebody new, or nobody yet. */
export type Saying = { known: string } | Omit<Speaker, 'id'> | 'later';

/**
 * Names who said a quote; without one, the selected words become it. Speaker and mark are one undo step.
 */
export const nameSpeaker = (editor: SheetEditor, quote: string | undefined, saying: Saying): void => {
  const marked = asOneStep(editor, () => {
    const speaker = speakerOf(editor, saying);
    if (quote === undefined) return markQuote(editor, { speaker });
    if (speaker !== undefined) setSpeaker(editor, quote, speaker);
    return quote;
  });
  if (marked !== undefined) showQuote(marked);
};

const speakerOf = (editor: SheetEditor, saying: Saying): string | undefined => {
  if (saying === 'later') return undefined;
  return 'known' in saying ? saying.known : addSpeaker(editor, saying);
};
