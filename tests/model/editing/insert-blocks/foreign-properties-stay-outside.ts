import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, node, p, release } from '../../support/tree';

export const input = release(body(p('One|'), p('two')));

export const run = (editor: ReleaseEditor) =>
  insertBlocks(editor, [
    node(
      'paragraph',
      { style: 'Normal', id: 'x9' },
      { text: ' red', colour: 'red' },
      { text: ' small', bold: false },
    ),
    node('table-cell', {}, 'cell'),
  ] as never);

export const output = release(body(p('One red small'), p('cell|'), p('two')));
