import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith({ quotes: { q1: { basis: { kind: 'approval' } } } }, body(p('Said: |')));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [p('“', q('q1', 'We go'), '”')] as never);

export const output = releaseWith(
  { quotes: { q1: { basis: { kind: 'approval' } } } },
  body(p('Said: “', q('q1', 'We go'), '”|')),
);
