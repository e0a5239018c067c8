import type { Editor, Node } from 'slate';
import type { ImportedBlock, Run } from '../../formats/imported';
import { insertBlocks } from './insert-blocks';

/** Pastes blocks read from a web page, a mail or a text at the caret. Rules have no words and are left out. */
export const insertImported = (editor: Editor, blocks: readonly ImportedBlock[]): void =>
  insertBlocks(editor, blocks.flatMap(nodesOf));

/** The words as they run: a line that was wrapped by its source is no paragraph of its own. */
const nodesOf = (block: ImportedBlock): Node[] =>
  block.kind === 'rule' ? [] : [{ ...shapeOf(block), children: block.runs.map(leafOf) } as unknown as Node];

const leafOf = ({ text, bold, italic, link }: Run) => ({
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(link && { link }),
});

const shapeOf = ({ kind, list = 'bullet', level = 0 }: ImportedBlock): object => {
  switch (kind) {
    case 'heading':
      return { type: 'subheading' };
    case 'block-quote':
      return { type: 'block-quote' };
    case 'list-item':
      return { type: 'paragraph', list, ...(level > 0 && { level }) };
    default:
      return { type: 'paragraph' };
  }
};
