import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { dateline, headline, release } from '../../support/tree';

export const input = release(headline('One| two'));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(headline('One two'), dateline('|'));
