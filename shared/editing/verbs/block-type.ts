import type { Editor } from 'slate';
import { question, verb } from '../door';
import { isTextBlock, type TextBlock } from '../grammar';
import { isLinePlace, placesIn, sectionAt } from '../lines';
import { asOneStep } from '../step';
import { setProperties } from './set-properties';

const chosen = (editor: Editor) =>
  (editor.selection ? placesIn(editor, editor.selection) : [])
    .filter(isLinePlace)
    .filter(
      ({ line, path }) => isTextBlock(line) && ['body', 'background'].includes(sectionAt(editor, path).type),
    );

/** The type all chosen blocks have, if they have one. */
export const activeBlock = question((editor: Editor): TextBlock['type'] | undefined => {
  const types = new Set(chosen(editor).map(({ line }) => line.type as TextBlock['type']));
  return types.size === 1 ? [...types][0] : undefined;
});

/** Whether the selection holds a block of body or background whose type can be changed. */
export const canSetBlock = question((editor: Editor): boolean => chosen(editor).length > 0);

/** Gives the chosen blocks a type; a second time makes them paragraphs again. */
export const setBlock = verb((editor: Editor, type: TextBlock['type']): void => {
  const wanted = activeBlock(editor) === type ? 'paragraph' : type;
  asOneStep(editor, () => {
    for (const { path } of chosen(editor)) {
      setProperties(editor, path, { type: wanted, list: undefined, level: undefined });
    }
  });
});
