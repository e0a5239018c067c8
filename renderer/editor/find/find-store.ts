import { Editor, Range } from 'slate';
import { create } from 'zustand';
import {
  findAll,
  type Match,
  nextMatch,
  rangeOf,
  replaceAll,
  replaceMatch,
} from '../../../shared/editing/find';
import { say } from '../../../shared/messages/say';
import { currentEditor } from '../../document/document-store';
import { toast } from '../../ui/toasts';
import { selectAndShow } from '../select-and-show';
import type { SheetEditor } from '../sheet-editor';

export type FindState = {
  open: 'find' | 'replace' | null;
  wanted: string;
  replacement: string;
  matchCase: boolean;
  matches: Match[];
  /** Index of the match that is selected; -1 when none is. */
  at: number;
};

export const useFind = create<FindState>()(() => ({
  open: null,
  wanted: '',
  replacement: '',
  matchCase: false,
  matches: [],
  at: -1,
}));

const lookIn = (editor: SheetEditor): Match[] => {
  const { wanted, matchCase } = useFind.getState();
  return findAll(editor, wanted, { matchCase });
};

const selected = (editor: SheetEditor, matches: Match[]): number => {
  const { selection } = editor;
  return selection ? matches.findIndex((match) => Range.equals(rangeOf(editor, match), selection)) : -1;
};

/** Looks again, after the words or the text changed. */
export const lookAgain = (): void => {
  const editor = currentEditor();
  const matches = editor ? lookIn(editor) : [];
  useFind.setState({ matches, at: editor ? selected(editor, matches) : -1 });
};

/** Goes to the next (1) or previous (-1) match from the caret, round the release. */
export const goToMatch = (direction: 1 | -1): void => {
  const editor = currentEditor();
  if (!editor) return;
  const matches = lookIn(editor);
  const match = nextMatch(editor, matches, direction);
  useFind.setState({ matches, at: match ? matches.indexOf(match) : -1 });
  if (match) selectAndShow(editor, rangeOf(editor, match));
};

/** Puts the new words over the match that is selected and goes to the next; goes to one when none is. */
export const replaceOne = (): void => {
  const editor = currentEditor();
  const { matches, at, replacement } = useFind.getState();
  const match = matches[at];
  if (editor && match) replaceMatch(editor, match, replacement);
  goToMatch(1);
};

export const replaceEach = (): void => {
  const editor = currentEditor();
  if (!editor) return;
  const { wanted, replacement, matchCase } = useFind.getState();
  const count = replaceAll(editor, wanted, replacement, { matchCase });
  lookAgain();
  toast(say('editor.find.replaced', { count }));
};

/** Opens the bar with the selected words, when they are on one line. */
export const openFind = (open: 'find' | 'replace'): void => {
  const editor = currentEditor();
  const words = editor?.selection ? Editor.string(editor, editor.selection) : '';
  useFind.setState({ open, ...(words !== '' && words.length <= 120 && { wanted: words }) });
  lookAgain();
};

export const closeFind = (): void => useFind.setState({ open: null, matches: [], at: -1 });
