import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, img, p, release } from '../../support/tree';

export const input = release(body(p('One [two'), img(), p('four] five')));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(p('One | five')));
