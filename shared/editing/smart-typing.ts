import { type Editor, type Path, Range } from 'slate';
import type { Leaf } from '../release/leaf';
import type { Root } from '../release/root';
import { isLinePlace, type LinePlace, lineText, offsetOf, placeAt, pointIn } from './lines';
import { type Replacement, replacementFor } from './smart-characters';
import { asOneStep } from './step';
import { putText } from './verbs/insert-text';
import { removeText } from './verbs/remove-range';

const off = new WeakSet<Editor>();

/** Whether keys are set by language: “ for ", – for --, … for three stops. On in every new editor. */
export const setSmartTyping = (editor: Editor, on: boolean): void => {
  if (on) off.delete(editor);
  else off.add(editor);
};

export const isSmartTyping = (editor: Editor): boolean => !off.has(editor);

/** For text that comes from elsewhere and is put in as it is. */
export const withoutSmartTyping = <T>(editor: Editor, change: () => T): T => {
  const wasOff = off.has(editor);
  off.add(editor);
  try {
    return change();
  } finally {
    if (!wasOff) off.delete(editor);
  }
};

/**
 * Called after a key was typed: puts the right character in its place, as an undo step of its own, so that
 * undoing once gives the plain key back.
 */
export const smarten = (editor: Editor, typed: string): void => {
  const { selection } = editor;
  if (off.has(editor) || typed.length !== 1 || !selection || !Range.isCollapsed(selection)) return;
  const place = placeAt(editor, selection.anchor);
  if (!isLinePlace(place)) return;
  const offset = offsetOf(editor, selection.anchor);
  const leaf = leafBefore(place, offset);
  if (!leaf || isCode(place, leaf, offset)) return;
  const root = editor.children[0] as Root;
  const replacement = replacementFor(lineText(place.line).slice(0, offset), {
    language: leaf.language ?? root.language,
    locale: leaf.language ?? (sameLanguage(root) ? root.houseStyle.locale : root.language),
  });
  if (replacement) replace(editor, place.path, offset, leaf, replacement);
};

const sameLanguage = ({ language, houseStyle }: Root): boolean =>
  language.split('-')[0] === houseStyle.locale.split('-')[0];

const leafBefore = ({ line }: LinePlace, offset: number): Leaf | undefined => {
  let left = 0;
  return line.children.find((leaf) => {
    left += leaf.text.length;
    return leaf.text !== '' && left >= offset;
  });
};

/** Addresses, numbers to dial and links are read by machines. */
const isCode = ({ line }: LinePlace, leaf: Leaf, offset: number): boolean => {
  if (leaf.link !== undefined) return true;
  if (line.type === 'contact-line' && ['email', 'phone'].includes(line.field)) return true;
  const word = lineText(line).slice(0, offset).split(/\s/).at(-1) ?? '';
  return /@|:\/\/|^www\./i.test(word);
};

const replace = (
  editor: Editor,
  path: Path,
  offset: number,
  leaf: Leaf,
  { removes, text }: Replacement,
): void =>
  asOneStep(editor, () => {
    const { text: _, ins: __, del: ___, fmt: ____, ...marks } = leaf;
    const start = offset - removes;
    removeText(editor, path, start, offset);
    putText(editor, pointIn(editor, path, start), text, marks);
  });
