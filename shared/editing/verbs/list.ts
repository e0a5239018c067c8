import { type Editor, Node, Path } from 'slate';
import type { Paragraph } from '../../release/blocks';
import { question, verb } from '../door';
import { isLine } from '../grammar';
import { isLinePlace, type LinePlace, placesIn, sectionAt } from '../lines';
import { asOneStep } from '../step';
import { setProperties } from './set-properties';

export type List = 'bullet' | 'number';
const deepest = 8;

/** The lines of the selection that may stand in a list: paragraphs and what can become one. */
const candidates = (editor: Editor): LinePlace[] =>
  (editor.selection ? placesIn(editor, editor.selection) : [])
    .filter(isLinePlace)
    .filter(
      ({ line, path }) =>
        ['paragraph', 'subheading', 'block-quote', 'attribution'].includes(line.type) &&
        isListPlace(editor, path),
    );

const isListPlace = (editor: Editor, path: Path): boolean =>
  ['body', 'background', 'contacts'].includes(sectionAt(editor, path).type);

const isItem = (node: unknown): node is Paragraph =>
  typeof node === 'object' && node !== null && 'list' in node && node.list !== undefined;

/** The list all chosen paragraphs stand in, if they do. */
export const activeList = question((editor: Editor): List | undefined => {
  const lines = candidates(editor).map(({ line }) => line);
  const first = lines[0];
  return isItem(first) && lines.every((line) => isItem(line) && line.list === first.list)
    ? first.list
    : undefined;
});

/** Makes the chosen paragraphs items of a list, or takes them all out of it. */
export const toggleList = verb((editor: Editor, list: List): void => {
  const off = activeList(editor) === list;
  asOneStep(editor, () => {
    for (const { path } of candidates(editor)) {
      if (off) setProperties(editor, path, { list: undefined, level: undefined });
      else setProperties(editor, path, { type: 'paragraph', list });
    }
  });
});

/** One level deeper; at most one below the item above, so that no level is skipped. */
export const indent = verb((editor: Editor): void =>
  asOneStep(editor, () => {
    for (const { line, path } of candidates(editor)) {
      if (!isItem(line)) continue;
      const above = Path.hasPrevious(path) ? Node.get(editor, Path.previous(path)) : undefined;
      const limit = isItem(above) ? (above.level ?? 0) + 1 : 0;
      const level = Math.min((line.level ?? 0) + 1, limit, deepest);
      if (level > (line.level ?? 0)) setProperties(editor, path, { level });
    }
  }),
);

/** One level up; an item of the first level leaves the list. */
export const outdent = verb((editor: Editor): void =>
  asOneStep(editor, () => {
    for (const { line, path } of candidates(editor)) {
      if (!isItem(line)) continue;
      const level = (line.level ?? 0) - 1;
      if (level < 0) setProperties(editor, path, { list: undefined, level: undefined });
      else setProperties(editor, path, { level: level === 0 ? undefined : level });
    }
  }),
);

/** Whether Tab at the caret moves an item rather than to the next section. */
export const isInList = question((editor: Editor): boolean =>
  candidates(editor).some(({ line }) => isLine(line) && isItem(line)),
);
