import { replaceRelease } from '../../shared/editing/verbs/replace-release';
import { blocksFromHtml } from '../../shared/formats/from-html';
import { blocksFromText } from '../../shared/formats/from-text';
import type { ImportedBlock } from '../../shared/formats/imported';
import { recognise } from '../../shared/formats/recognise/recognise';
import { newId } from '../editor/hand';
import { askQuestions } from '../questions/questions-store';
import type { Incoming } from './blank-sheet';
import { useDocument } from './document-store';

/** What was pasted, dropped or chosen, as blocks; HTML says more than the text beside it, when it says anything. */
export const blocksOf = ({ html, text }: Incoming): ImportedBlock[] => {
  const blocks = html ? blocksFromHtml(html) : [];
  return blocks.length > 0 ? blocks : blocksFromText(text ?? '');
};

/**
 * Recognises a whole release and puts it on the open sheet as one undo step. What the recogniser was
 * unsure of stands at its place as a question. False when no sheet is open or there were no words.
 */
export const importInto = (incoming: Incoming): boolean => {
  const { editor } = useDocument.getState();
  const blocks = blocksOf(incoming);
  if (!editor || blocks.length === 0) return false;
  const { root, questions, notes } = recognise(blocks, { newId });
  replaceRelease(editor, root);
  useDocument.setState({ notes });
  askQuestions(editor, questions);
  return true;
};
