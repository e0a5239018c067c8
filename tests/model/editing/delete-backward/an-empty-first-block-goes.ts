import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, dateline, p, release } from '../../support/tree';

export const input = release(dateline('Geneva'), body(p('|'), p('Two')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(dateline('Geneva'), body(p('|Two')));
