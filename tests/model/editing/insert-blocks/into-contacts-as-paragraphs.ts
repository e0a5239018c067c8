import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { bq, contacts, h, heading, p, release } from '../../support/tree';

export const input = release(contacts(heading('Contact'), p('One|')));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [h(' a'), bq('b')] as never);

export const output = release(contacts(heading('Contact'), p('One a'), p('b|')));
