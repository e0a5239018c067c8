import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, bq, release } from '../../support/tree';

export const input = release(body(bq('One|')));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(body(bq('One'), bq('|')));
