import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, chosenImg, p, release } from '../../support/tree';

export const input = release(body(p('One'), chosenImg(), p('Two')));

export const run = (editor: ReleaseEditor) => editor.deleteForward('character');

export const output = release(body(p('One'), p('|Two')));
