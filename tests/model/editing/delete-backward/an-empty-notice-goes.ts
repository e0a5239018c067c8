import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { headline, notice, release } from '../../support/tree';

export const input = release(headline('One'), notice('|'));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(headline('One|'));
