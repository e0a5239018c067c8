import { type Editor, Node, Range } from 'slate';
import type { Leaf } from '../../release/leaf';
import { verb } from '../door';
import { isLinePlace, placeAt } from '../lines';
import { allowsMark } from '../places';
import { asOneStep } from '../step';
import { putText } from './insert-text';
import { setMark } from './set-mark';

export type LinkAt = { link: string; range: Range };

/** The link the caret or the start of the selection stands in, whole, though it may be bold in parts. */
export const linkAt = (editor: Editor): LinkAt | undefined => {
  if (!editor.selection) return undefined;
  const point = Range.start(editor.selection);
  const { line, path } = placeAt(editor, point);
  const leaves: readonly Leaf[] = line.children;
  let index = point.path.at(-1) as number;
  // At the end of a leaf the selection covers what comes next.
  if (leaves[index]?.link === undefined && point.offset === leaves[index]?.text.length) index++;
  const link = leaves[index]?.link;
  if (link === undefined) return undefined;
  let [from, to] = [index, index];
  while (leaves[from - 1]?.link === link) from--;
  while (leaves[to + 1]?.link === link) to++;
  const end = { path: [...path, to], offset: (Node.get(editor, [...path, to]) as Leaf).text.length };
  return { link, range: { anchor: { path: [...path, from], offset: 0 }, focus: end } };
};

/**
 * Links the selection, or changes the link the caret stands in. With neither, puts in the words (the
 * address itself when there are none) as a link.
 */
export const setLink = verb((editor: Editor, link: string, words: string = link): void => {
  const { selection } = editor;
  if (!selection || link === '') return;
  const here = Range.isCollapsed(selection) ? linkAt(editor) : undefined;
  asOneStep(editor, () => {
    if (here || Range.isExpanded(selection)) {
      setMark(editor, here?.range ?? selection, 'link', link);
      return;
    }
    const place = placeAt(editor, selection.anchor);
    if (!isLinePlace(place) || !allowsMark(place.line.type, 'link')) return;
    putText(editor, selection.anchor, words.replace(/\s+/g, ' '), { link });
  });
});

/** Takes the link off the selection, or off all of the one the caret stands in; its words stay. */
export const unsetLink = verb((editor: Editor): void => {
  const { selection } = editor;
  if (!selection) return;
  const range = Range.isCollapsed(selection) ? linkAt(editor)?.range : selection;
  if (!range) return;
  asOneStep(editor, () => setMark(editor, range, 'link', undefined));
});
