import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, img, p, release } from '../../support/tree';

export const input = release(body(p('One| two')));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [p(' a'), img()] as never);

export const output = release(body(p('One a'), img(), p('| two')));
