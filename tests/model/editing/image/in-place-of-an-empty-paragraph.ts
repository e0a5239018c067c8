import { insertImage } from '../../../../shared/editing/verbs/image';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { asset, body, chosenImg, p, release } from '../../support/tree';

export const input = release(body(p('One'), p('|')));

export const run = (editor: ReleaseEditor) => insertImage(editor, { asset });

export const output = release(body(p('One'), chosenImg()));
