import { Node, type Path } from 'slate';
import { isLine, isTextBlock } from '../../shared/editing/grammar';
import { lineText, pathOfSection } from '../../shared/editing/lines';
import { asOneStep } from '../../shared/editing/step';
import { setLineText } from '../../shared/editing/verbs/set-line-text';
import { setProperties } from '../../shared/editing/verbs/set-properties';
import { datelineOf } from '../../shared/formats/dateline';
import type { QuestionChoice } from '../../shared/formats/imported';
import type { Block } from '../../shared/release/blocks';
import type { Leaf } from '../../shared/release/leaf';
import type { SectionType } from '../../shared/release/sections';
import type { ReleaseElement } from '../../shared/release/slate-types';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';

type Become = Extract<QuestionChoice, { do: 'become' }>['type'];

/**
 * Moves the words at a place to where the answer says they belong, as one undo step. Words that stood
 * there already go to the top of the body: nothing is ever written over.
 */
export const become = (editor: SheetEditor, path: Path, type: Become): void =>
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
  });

const isAboveBody = (editor: SheetEditor, path: Path): boolean =>
  (path[1] ?? 0) < (pathOfSection(editor, 'body')[1] ?? 0);

/** A dateline's date is no text of its own: it goes along as it was printed. */
const wordsOf = (editor: SheetEditor, node: Extract<ReleaseElement, { children: Leaf[] }>): Leaf[] =>
  node.type === 'dateline' ? [{ text: datelineOf(rootOf(editor)).text }] : node.children;

const blockOf = (children: Leaf[]): Block => ({ type: 'paragraph', children });

const blocksIn = (node: ReleaseElement): Block[] =>
  (node.children as ReleaseElement[]).flatMap((child): Block[] => {
    if (child.type === 'section-heading') {
      return lineText(child) === '' ? [] : [{ type: 'subheading', children: child.children }];
    }
    return isTextBlock(child) || child.type === 'image' ? [child] : [];
  });

/** Sections stay, emptied; everything else goes. */
const takeAway = (editor: SheetEditor, path: Path, node: ReleaseElement): void => {
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

const put = (editor: SheetEditor, type: Become, block: Block, above: boolean): void => {
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
  editor: SheetEditor,
  section: 'body' | 'contacts' | 'background',
  node: Block,
  at: number | 'end',
): void => {
  const path = pathOfSection(editor, section);
  const { children } = Node.get(editor, path) as ReleaseElement;
  const index = at === 'end' ? children.length : Math.min(at, children.length);
  editor.apply({ type: 'insert_node', path: [...path, index], node });
};

const putLine = (editor: SheetEditor, type: SectionType, leaves: Leaf[]): void => {
  const path = pathOfSection(editor, type);
  const line = Node.get(editor, path) as ReleaseElement;
  if (!isLine(line)) return;
  if (lineText(line) !== '') insertBlock(editor, 'body', blockOf(line.children), 0);
  setLineText(editor, path, leaves.map(({ text }) => text).join(''));
};
