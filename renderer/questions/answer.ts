import { Node, Path, Transforms } from 'slate';
import { isLine } from '../../shared/editing/grammar';
import { lineText, pathOfSection, startOf } from '../../shared/editing/lines';
import { notQuote, setSpeaker } from '../../shared/editing/quote-verbs';
import { asOneStep } from '../../shared/editing/step';
import { become } from '../../shared/editing/verbs/become';
import { setDatelineDate, setTiming } from '../../shared/editing/verbs/fields';
import type { QuestionChoice } from '../../shared/formats/imported';
import type { ReleaseElement } from '../../shared/release/slate-types';
import { currentEditor } from '../document/document-store';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import type { OpenQuestion } from './questions-store';

/** Does what an answer says, as one undo step; nothing when its place is gone. */
export const answerQuestion = ({ place }: OpenQuestion, choice: QuestionChoice): void => {
  const editor = currentEditor();
  const path = place.current;
  if (!editor || !path) return;
  switch (choice.do) {
    case 'keep':
      return;
    case 'become':
      become(editor, path, choice.type);
      return;
    case 'speaker':
      setSpeaker(editor, choice.quote, choice.speaker);
      return;
    case 'not-quote':
      isNoQuote(editor, choice.quote);
      return;
    case 'join':
      join(editor, path);
      return;
    case 'date':
      setDatelineDate(editor, choice.date);
      return;
    case 'timing': {
      const line = Node.get(editor, pathOfSection(editor, 'release-line')) as ReleaseElement;
      setTiming(editor, choice.timing, isLine(line) ? lineText(line) : '');
    }
  }
};

/** At a caret in a quote the verb means all of it. */
const isNoQuote = (editor: SheetEditor, quote: string): void => {
  for (const [leaf, path] of Node.texts(rootOf(editor))) {
    if (leaf.quote !== quote) continue;
    Transforms.select(editor, { path: [0, ...path], offset: 0 });
    notQuote(editor);
    return;
  }
};

/** Chinese and Japanese are written without spaces between words. */
const spaceless = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/;

const join = (editor: SheetEditor, path: Path): void => {
  if (!Path.hasPrevious(path)) return;
  const before = Node.string(Node.get(editor, Path.previous(path)));
  asOneStep(editor, () => {
    Transforms.select(editor, startOf(path));
    if (before !== '' && !/\s$/.test(before) && !spaceless.test(before.slice(-1))) editor.insertText(' ');
    Transforms.select(editor, startOf(path));
    editor.deleteBackward('character');
  });
};
