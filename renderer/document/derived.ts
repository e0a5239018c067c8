import { create } from 'zustand';
import { sectionOf, textOf, wordCount } from '../../shared/release/text';
import { type QuoteView, quotesOf } from '../../shared/review/quotes';
import { rootOf, type SheetEditor, watch } from '../editor/sheet-editor';
import { useDocument } from './document-store';

export type QuoteState = 'unapproved' | 'on-record';

export type Derived = {
  quotes: QuoteView[];
  states: Record<string, QuoteState>;
  /** Words of the body. */
  words: number;
};

const nothing: Derived = { quotes: [], states: {}, words: 0 };

/** What is computed from the value when the window has nothing better to do, never while a key is handled. */
export const useDerived = create<Derived>()(() => nothing);

/** How long typing may put the facts off, in milliseconds. */
const latest = 300;

const derive = (editor: SheetEditor) => {
  const root = rootOf(editor);
  const quotes = quotesOf(root);
  const states: Record<string, QuoteState> = {};
  for (const { id, basis } of quotes) states[id] = basis.kind === 'record' ? 'on-record' : 'unapproved';
  useDerived.setState({ quotes, states: sameStates(states), words: wordCount(root) });
  const section = sectionOf(root, 'headline');
  const headline = section ? textOf(section).trim() : '';
  if (headline !== useDocument.getState().headline) useDocument.setState({ headline });
};

/** The old object when nothing in it changed, so that no mark on the sheet is drawn again for nothing. */
const sameStates = (states: Record<string, QuoteState>): Record<string, QuoteState> => {
  const before = useDerived.getState().states;
  const ids = Object.keys(states);
  const same = ids.length === Object.keys(before).length && ids.every((id) => before[id] === states[id]);
  return same ? before : states;
};

/** Keeps the facts of one editor up to date; the answer ends it. */
export const deriveFrom = (editor: SheetEditor): (() => void) => {
  let waiting = 0;
  const run = () => {
    waiting = 0;
    derive(editor);
  };
  const stop = watch(editor, ({ content }) => {
    if (content && waiting === 0) waiting = requestIdleCallback(run, { timeout: latest });
  });
  derive(editor);
  return () => {
    stop();
    cancelIdleCallback(waiting);
    useDerived.setState(nothing);
  };
};
