import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release } from '../../support/tree';

export const input = release(body(p('One ]two'), p('three[ four')));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(body(p('One | four')));
