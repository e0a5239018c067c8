import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, h, p, release } from '../../support/tree';

/** Slate removes whole top-level blocks here; below the one root node nothing is top-level. */
export const input = release(body(h('[One'), p('Two'), p(']Three')));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(h('|Three')));
