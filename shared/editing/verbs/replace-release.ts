import { type Editor, Transforms } from 'slate';
import type { Root } from '../../release/root';
import { edgePlace, endOf, pathOfSection } from '../lines';
import { normaliseRoot } from '../normalise';
import { asOneStep } from '../step';
import { putProperties } from './set-properties';

/** Another release in place of the open one, as one undo step: an import into an empty sheet. */
export const replaceRelease = (editor: Editor, release: Root): void =>
  asOneStep(editor, () => {
    const { children, type: _, ...properties } = normaliseRoot(release);
    Transforms.deselect(editor);
    putProperties(editor, [0], properties);
    const old = (editor.children[0] as Root).children;
    for (let index = old.length - 1; index >= 0; index--) {
      editor.apply({ type: 'remove_node', path: [0, index], node: old[index] as Root['children'][number] });
    }
    children.forEach((node, index) => {
      editor.apply({ type: 'insert_node', path: [0, index], node });
    });
    const { path } = edgePlace(editor, pathOfSection(editor, 'headline'), 1);
    Transforms.select(editor, endOf(editor, path));
  });
