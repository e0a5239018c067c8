import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, node, p, release } from '../../support/tree';

/** What the window copies is the whole way down from the root. */
export const input = release(body(p('One |two')));

export const run = (editor: ReleaseEditor) =>
  editor.insertFragment([node('release', {}, body(p('a'), p('b')))] as never);

export const output = release(body(p('One a'), p('b|two')));
