import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, chosenImg, p, release } from '../../support/tree';

export const input = release(body(chosenImg(), p('One')));

export const run = (editor: ReleaseEditor) => editor.insertText('x');

export const output = release(body(chosenImg(), p('One')));
