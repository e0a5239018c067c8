import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, contacts, heading, p, release } from '../../support/tree';

export const input = release(contacts(heading('C')), background(heading('|'), p('b')));

export const run = (editor: ReleaseEditor) => editor.deleteBackward('character');

export const output = release(contacts(heading('C|')), background(heading(), p('b')));
