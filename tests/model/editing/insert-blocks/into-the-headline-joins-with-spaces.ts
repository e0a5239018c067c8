import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, headline, p, release } from '../../support/tree';

export const input = release(headline('Water| now'));

export const run = (editor: ReleaseEditor) => insertBlocks(editor, [p(' for'), p(b('all'))] as never);

export const output = release(headline('Water for all| now'));
