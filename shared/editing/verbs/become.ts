import { type Editor, Node, type Path } from 'slate';
import { datelineOf } from '../../formats/dateline';
import type { QuestionChoice } from '../../formats/imported';
import type { Block } from '../../release/blocks';
import type { Leaf } from '../../release/leaf';
import type { Root } from '../../release/root';
import type { SectionType } from '../../release/sections';
import type { ReleaseElement } from '../../release/slate-types';
import { verb } from '../door';
import { isLine, isTextBlock } from '../grammar';
import { lineText, pathOfSection } from '../lines';
import { asOneStep } from '../step';
import { setLineText } from './set-line-text';
import { setProperties } from './set-properties';

type Become = Extract<QuestionChoice, { do: 'become' }>['type'];

/**
 * Moves the words at a place to where the answer says they belong, as one undo step. Words that stood
 * there already go to the top of the body: nothing is ever written over.
 */
export const become = verb((editor: Editor, path: Path, type: Become): void =>
  asOneStep(editor, () => {
    const node = Node.get(editor, path) as ReleaseElement;
    if (isTextBlock(node) && (type === 'paragraph' || type === 'subheading')) {
      setProperties(editor, path, { type });
      return;
    }
    const above = isAboveBody(editor, path);
    const blocks = isLine(node) ? [blockOf(wordsOf(editor, node))] : blocksIn(node);
    takeAway(editor, path, node);
    for (const block of above ? blocks.toReversed() : blocks) put(editor, type, block, above);
  }),
);

const isAboveBody = (editor: Editor, path: Path): boolean =>
  (path[1] ?? 0) < (pathOfSection(editor, 'body')[1] ?? 0);

/** A dateline's date is no text of its own: it goes along as it was printed. */
const wordsOf = (editor: Editor, node: Extract<ReleaseElement, { children: Leaf[] }>): Leaf[] =>
  node.type === 'dateline' ? [{ text: datelineOf(editor.children[0] as Root).text }] : node.children;

const blockOf = (children: Leaf[]): Block => ({ type: 'paragraph', children });

const blocksIn = (node: ReleaseElement): Block[] =>
  (node.children as ReleaseElement[]).flatMap((child): Block[] => {
    if (child.type === 'section-heading') {
      return lineText(child) === '' ? [] : [{ type: 'subheading', children: child.children }];
    }
    return isTextBlock(child) || child.type === 'image' ? [child] : [];
  });

/** Sections stay, emptied; everything else goes. */
const takeAway = (editor: Editor, path: Path, node: ReleaseElement): void => {
  const isSection = path.length === 2 && node.type !== 'notice';
  if (!isSection) {
    editor.apply({ type: 'remove_node', path, node });
    return;
  }
  if (node.type === 'dateline') setProperties(editor, path, { date: undefined });
  if (isLine(node)) setLineText(editor, path, '');
  else {
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index] as ReleaseElement;
      editor.apply({ type: 'remove_node', path: [...path, index], node: child });
    }
  }
};

const put = (editor: Editor, type: Become, block: Block, above: boolean): void => {
  switch (type) {
    case 'paragraph':
    case 'subheading':
      insertBlock(
        editor,
        'body',
        type === 'subheading' ? ({ ...block, type } as Block) : block,
        above ? 0 : 'end',
      );
      return;
    case 'contacts':
    case 'background':
      insertBlock(editor, type, block, above ? 1 : 'end');
      return;
    case 'notice': {
      const path = [0, (pathOfSection(editor, 'letterhead')[1] ?? 0) + 1];
      const children = block.children as Leaf[];
      editor.apply({ type: 'insert_node', path, node: { type: 'notice', place: 'top', children } });
      return;
    }
    default:
      putLine(editor, type, block.children as Leaf[]);
  }
};

const insertBlock = (
  editor: Editor,
  section: 'body' | 'contacts' | 'background',
  node: Block,
  at: number | 'end',
): void => {
  const path = pathOfSection(editor, section);
  const { children } = Node.get(editor, path) as ReleaseElement;
  const index = at === 'end' ? children.length : Math.min(at, children.length);
  editor.apply({ type: 'insert_node', path: [...path, index], node });
};

const putLine = (editor: Editor, type: SectionType, leaves: Leaf[]): void => {
  const path = pathOfSection(editor, type);
  const line = Node.get(editor, path) as ReleaseElement;
  if (!isLine(line)) return;
  if (lineText(line) !== '') insertBlock(editor, 'body', blockOf(line.children), 0);
  setLineText(editor, path, leaves.map(({ text }) => text).join(''));
};
