import { setDatelineDate, setReference, setTiming } from '../../../../shared/editing/verbs/fields';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { node, release, releaseLine } from '../../support/tree';

export const input = release(releaseLine('x'));

export const run = (editor: ReleaseEditor) => {
  setDatelineDate(editor, '2026-01-02');
  setReference(editor, 'W/2026/1');
  setTiming(editor, { kind: 'immediate' }, 'FOR IMMEDIATE RELEASE');
};

export const output = release(
  node('label', { reference: 'W/2026/1' }, ''),
  node('release-line', { timing: { kind: 'immediate' } }, 'FOR IMMEDIATE RELEASE'),
  node('dateline', { date: '2026-01-02' }, ''),
);
