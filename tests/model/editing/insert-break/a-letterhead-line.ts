import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { issuer, letterhead, lhl, release } from '../../support/tree';

export const input = release(letterhead(issuer(lhl('Ministry| of Water'))));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(letterhead(issuer(lhl('Ministry'), lhl('| of Water'))));
