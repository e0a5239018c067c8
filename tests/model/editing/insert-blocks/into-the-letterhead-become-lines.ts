import { insertBlocks } from '../../../../shared/editing/verbs/insert-blocks';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { issuer, letterhead, lhl, p, release } from '../../support/tree';

export const input = release(letterhead(issuer(lhl('Ministry|'))));

export const run = (editor: ReleaseEditor) =>
  insertBlocks(editor, [p(' of Water'), p('Press Office')] as never);

export const output = release(letterhead(issuer(lhl('Ministry of Water'), lhl('Press Office|'))));
