import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, chosenImg, img, p, release } from '../../support/tree';

export const input = release(body(chosenImg()));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(img(), p('|')));
