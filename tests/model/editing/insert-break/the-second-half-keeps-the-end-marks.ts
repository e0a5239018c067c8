import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, node, p, release } from '../../support/tree';

/** Slate leaves them on both halves. */
export const input = release(
  body(
    node('paragraph', { brkIns: { id: 'c', by: 'b', at: '2026-01-02T03:04:05.000Z' } }, 'One| two'),
    p('x'),
  ),
);

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(
  body(
    p('One'),
    node('paragraph', { brkIns: { id: 'c', by: 'b', at: '2026-01-02T03:04:05.000Z' } }, '| two'),
    p('x'),
  ),
);
