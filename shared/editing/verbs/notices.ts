import { type Editor, type Path, Transforms } from 'slate';
import type { Notice } from '../../release/sections';
import { verb } from '../door';
import { endOf, pathOfSection } from '../lines';
import { asOneStep } from '../step';
import { childCount, pathAround, removeAt } from './holders';

/** A notice line, below the letterhead or at the foot of the release; the caret goes into it. */
export const addNotice = verb((editor: Editor, place: Notice['place'] = 'top', text: string = ''): void =>
  asOneStep(editor, () => {
    const [, letterhead = 0] = pathOfSection(editor, 'letterhead');
    const path = [0, place === 'top' ? letterhead + 1 : childCount(editor, [0])];
    editor.apply({ type: 'insert_node', path, node: { type: 'notice', place, children: [{ text }] } });
    Transforms.select(editor, endOf(editor, path));
  }),
);

/** Takes the notice at `path` (at the caret) away. */
export const removeNotice = verb(
  (editor: Editor, path: Path | undefined = pathAround(editor, 'notice')): void => {
    if (path) asOneStep(editor, () => removeAt(editor, path));
  },
);
