import { type Editor, Path, Transforms } from 'slate';
import type { Issuer } from '../../release/blocks';
import { verb } from '../door';
import { edgePlace, pathOfSection, startOf } from '../lines';
import { emptyIssuer } from '../rules/empty';
import { asOneStep } from '../step';
import { childCount, pathAround, removeAt } from './holders';
import { setProperties } from './set-properties';

/** Another issuer below the one at the caret, or at the end of the letterhead; the caret goes into it. */
export const addIssuer = verb((editor: Editor): void =>
  asOneStep(editor, () => {
    const letterhead = pathOfSection(editor, 'letterhead');
    const here = pathAround(editor, 'issuer');
    const path = here ? Path.next(here) : [...letterhead, childCount(editor, letterhead)];
    editor.apply({ type: 'insert_node', path, node: emptyIssuer() });
    Transforms.select(editor, startOf(edgePlace(editor, path, 1).path));
  }),
);

/** Takes the issuer at `path` (at the caret) away; a letterhead always keeps one, if empty. */
export const removeIssuer = verb(
  (editor: Editor, path: Path | undefined = pathAround(editor, 'issuer')): void => {
    if (path) asOneStep(editor, () => removeAt(editor, path));
  },
);

/** Sets or takes away the emblem of the issuer at `path` (at the caret, or the first). */
export const setEmblem = verb(
  (
    editor: Editor,
    emblem: Issuer['emblem'],
    path: Path = pathAround(editor, 'issuer') ?? [...pathOfSection(editor, 'letterhead'), 0],
  ): void => asOneStep(editor, () => setProperties(editor, path, { emblem })),
);
