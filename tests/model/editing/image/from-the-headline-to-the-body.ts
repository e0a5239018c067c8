import { insertImage } from '../../../../shared/editing/verbs/image';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { asset, body, chosenImg, headline, p, release } from '../../support/tree';

export const input = release(headline('One|'), body(p('two')));

export const run = (editor: ReleaseEditor) => insertImage(editor, { asset });

export const output = release(headline('One'), body(p('two'), chosenImg()));
