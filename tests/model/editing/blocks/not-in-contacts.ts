import { setBlock } from '../../../../shared/editing/verbs/block-type';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { contacts, heading, p, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), p('One|')));

export const run = (editor: ReleaseEditor) => setBlock(editor, 'subheading');

export const output = release(contacts(heading('Contact'), p('One|')));
