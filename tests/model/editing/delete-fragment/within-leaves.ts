import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { b, body, i, p, release } from '../../support/tree';

export const input = release(body(p('O[ne ', b('bo'), i('ta]l'))));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(p('O|', i('l'))));
