import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, node, p, release } from '../../support/tree';

export const input = release(
  body(
    node('subheading', { brkIns: { id: 'c', by: 'b', at: '2026-01-02T03:04:05.000Z' } }, 'One'),
    node('paragraph', { brkDel: { id: 'd', by: 'b', at: '2026-01-02T03:04:05.000Z' } }, '|two'),
    p('x'),
  ),
);

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(
  body(
    node('subheading', { brkDel: { id: 'd', by: 'b', at: '2026-01-02T03:04:05.000Z' } }, 'One|two'),
    p('x'),
  ),
);
