import {
  addSpeaker,
  editSpeaker,
  removeUnusedSpeaker,
  setBasis,
  setSpeaker,
} from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, releaseWith } from '../../support/tree';

export const input = releaseWith({ quotes: { q1: { basis: { kind: 'approval' } } } }, body(p(q('q1', 'a|'))));

export const run = (editor: ReleaseEditor) => {
  const ada = addSpeaker(editor, { name: 'Ada', title: '' });
  setSpeaker(editor, 'q1', ada);
  editSpeaker(editor, ada, { title: 'Minister' });
  const bo = addSpeaker(editor, { name: 'Bo' });
  removeUnusedSpeaker(editor, bo);
  removeUnusedSpeaker(editor, ada);
  setBasis(editor, 'q1', { kind: 'record', source: 'Speech', date: '2026-01-02' });
};

export const output = releaseWith(
  {
    speakers: [{ id: 'new1', name: 'Ada', title: 'Minister' }],
    quotes: { q1: { speaker: 'new1', basis: { kind: 'record', source: 'Speech', date: '2026-01-02' } } },
  },
  body(p(q('q1', 'a|'))),
);
