import { setBlock } from '../../../../shared/editing/verbs/block-type';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, li, p, release } from '../../support/tree';

export const input = release(body(p('O[ne'), li('tw]o')));

export const run = (editor: ReleaseEditor) => {
  setBlock(editor, 'subheading');
  setBlock(editor, 'block-quote');
  setBlock(editor, 'block-quote');
};

export const output = release(body(p('O[ne'), p('tw]o')));
