import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, heading, p, release } from '../../support/tree';

export const input = release(background(heading('One'), p('a'), heading('|'), p('b')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(background(heading('One'), p('a|'), p('b')));
