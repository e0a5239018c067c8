import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith(
  { speakers: [{ id: 's1', name: 'Ada' }], quotes: { q1: { speaker: 's1', basis: { kind: 'approval' } } } },
  body(p('“', q('q1', 'We go'), '”'), p('|')),
);

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [p('“', q('q1', 'We go'), '”')] as never);

export const output = releaseWith(
  {
    speakers: [{ id: 's1', name: 'Ada' }],
    quotes: {
      q1: { speaker: 's1', basis: { kind: 'approval' } },
      new1: { speaker: 's1', basis: { kind: 'approval' } },
    },
  },
  body(p('“', q('q1', 'We go'), '”'), p('“', q('new1', 'We go'), '”|')),
);
