import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release, releaseWith } from '../../support/tree';

export const input = release(body(p('|')));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [p('“', q('far', 'We go'), '”')] as never);

export const output = releaseWith(
  { quotes: { new1: { basis: { kind: 'approval' } } } },
  body(p('“', q('new1', 'We go'), '”|')),
);
