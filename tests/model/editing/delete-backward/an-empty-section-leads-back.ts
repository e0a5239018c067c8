import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { headline, release, subheadline } from '../../support/tree';

export const input = release(headline('One'), subheadline('|'));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(headline('One|'), subheadline());
