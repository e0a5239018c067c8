import { type Editor, Node, type Path, Transforms } from 'slate';
import type { SectionHeading } from '../../release/blocks';
import type { Background } from '../../release/sections';
import { verb } from '../door';
import { endOf, pathOfSection } from '../lines';
import { emptyParagraph } from '../rules/empty';
import { asOneStep } from '../step';
import { removeAt } from './holders';

/** Another heading with a paragraph at the end of the background; the caret goes into the heading. */
export const addBackground = verb((editor: Editor, heading: string = ''): void =>
  asOneStep(editor, () => {
    const section = pathOfSection(editor, 'background');
    const end = background(editor, section).children.length;
    const node: SectionHeading = { type: 'section-heading', children: [{ text: heading }] };
    editor.apply({ type: 'insert_node', path: [...section, end], node });
    editor.apply({ type: 'insert_node', path: [...section, end + 1], node: emptyParagraph() });
    Transforms.select(editor, endOf(editor, [...section, end]));
  }),
);

/** Takes the heading at the caret (or at `path`) away with all below it, up to the next heading. */
export const removeBackground = verb(
  (editor: Editor, path: Path | undefined = editor.selection?.focus.path): void => {
    const section = pathOfSection(editor, 'background');
    const index = path?.[2];
    if (index === undefined || path?.[1] !== section[1]) return;
    const nodes = background(editor, section).children;
    const from = nodes.findLastIndex(({ type }, at) => at <= index && type === 'section-heading');
    const next = nodes.findIndex(({ type }, at) => at > index && type === 'section-heading');
    asOneStep(editor, () => {
      for (let at = (next === -1 ? nodes.length : next) - 1; at >= from; at--)
        removeAt(editor, [...section, at]);
    });
  },
);

const background = (editor: Editor, path: Path): Background => Node.get(editor, path) as Background;
