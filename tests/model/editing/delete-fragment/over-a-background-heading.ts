import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { background, heading, p, release } from '../../support/tree';

export const input = release(background(heading('One'), p('a[bc'), heading('Two'), p('de]f')));

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(background(heading('One'), p('a|f')));
