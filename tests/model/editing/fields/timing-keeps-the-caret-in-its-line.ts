import { setTiming } from '../../../../shared/editing/verbs/fields';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { node, release, releaseLine } from '../../support/tree';

/** Whoever sets the time goes on writing from there, not from the label above. */
export const input = release(releaseLine('HO|LD'));

export const run = (editor: ReleaseEditor) =>
  setTiming(editor, { kind: 'immediate' }, 'FOR IMMEDIATE RELEASE');

export const output = release(
  node('release-line', { timing: { kind: 'immediate' } }, 'FOR IMMEDIATE RELEASE|'),
);
