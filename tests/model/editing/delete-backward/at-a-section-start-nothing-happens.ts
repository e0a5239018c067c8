import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, dateline, p, release } from '../../support/tree';

/** Plain Slate moves the body's first paragraph into the dateline. */
export const input = release(dateline('Geneva'), body(p('|Lead'), p('Two')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(dateline('Geneva'), body(p('|Lead'), p('Two')));
