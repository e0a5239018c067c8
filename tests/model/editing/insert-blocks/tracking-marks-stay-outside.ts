import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, node, p, release } from '../../support/tree';

/** What was proposed to be deleted is not pasted; what was inserted is plain text here. */
export const input = release(body(p('One|')));

export const run = (editor: ReleaseEditor) =>
  insertBlocks(editor, [
    node(
      'paragraph',
      {},
      { text: ' kept', ins: { id: 'a', by: 'b', at: '2026-01-02T03:04:05.000Z' } },
      { text: ' gone', del: { id: 'a', by: 'b', at: '2026-01-02T03:04:05.000Z' } },
    ),
  ] as never);

export const output = release(body(p('One kept|')));
