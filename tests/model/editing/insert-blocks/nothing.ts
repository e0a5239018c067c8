import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One |two')));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, []);

export const output = release(body(p('One |two')));
