import { type Editor, Node, Path, Transforms } from 'slate';
import type { Contact, ContactLine } from '../../release/blocks';
import { verb } from '../door';
import { edgePlace, pathOfSection, startOf } from '../lines';
import { emptyContactLine } from '../rules/empty';
import { asOneStep } from '../step';
import { childCount, pathAround, removeAt } from './holders';
import { setProperties } from './set-properties';

export type NewLine = { field: ContactLine['field']; text: string };

/**
 * Another contact below the one at the caret, or at the end of the contacts, with these lines or one
 * empty; it is laid out as the one before it. The caret goes into it.
 */
export const addContact = verb((editor: Editor, lines: readonly NewLine[] = []): void =>
  asOneStep(editor, () => {
    const section = pathOfSection(editor, 'contacts');
    const here = pathAround(editor, 'contact');
    const path = here ? Path.next(here) : [...section, childCount(editor, section)];
    const before = Node.get(editor, Path.previous(path));
    const layout = 'layout' in before ? before.layout : 'lines';
    const children = lines.map(
      ({ field, text }): ContactLine => ({ type: 'contact-line', field, children: [{ text }] }),
    );
    const node: Contact = {
      type: 'contact',
      layout,
      children: children.length > 0 ? children : [emptyContactLine()],
    };
    editor.apply({ type: 'insert_node', path, node });
    Transforms.select(editor, startOf(edgePlace(editor, path, 1).path));
  }),
);

/** Takes the contact at `path` (at the caret) away. */
export const removeContact = verb(
  (editor: Editor, path: Path | undefined = pathAround(editor, 'contact')): void => {
    if (path) asOneStep(editor, () => removeAt(editor, path));
  },
);

export const setContactLayout = verb(
  (
    editor: Editor,
    layout: Contact['layout'],
    path: Path | undefined = pathAround(editor, 'contact'),
  ): void => {
    if (path) asOneStep(editor, () => setProperties(editor, path, { layout }));
  },
);

/** Says what the line at `path` (at the caret) holds. */
export const setContactField = verb(
  (
    editor: Editor,
    field: ContactLine['field'],
    path: Path | undefined = pathAround(editor, 'contact-line'),
  ): void => {
    if (path) asOneStep(editor, () => setProperties(editor, path, { field }));
  },
);
