import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, bq, h, img, li, p, release } from '../../support/tree';

export const input = release(body(p('|')));

export const run = (editor: ReleaseEditor) =>
  insertBlocks(editor, [h('a'), li('b'), img(), bq('c')] as never);

export const output = release(body(h('a'), li('b'), img(), bq('c|')));
