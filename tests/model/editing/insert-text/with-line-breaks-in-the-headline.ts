import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { headline, release } from '../../support/tree';

export const input = release(headline('One |two'));

export const run = (editor: ReleaseEditor) => editor.insertText('a\nb ');

export const output = release(headline('One a b |two'));
