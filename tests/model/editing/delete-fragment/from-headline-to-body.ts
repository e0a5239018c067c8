import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, dateline, headline, p, release, subheadline } from '../../support/tree';

/** Plain Slate empties what lies between and takes the sections with it. */
export const input = release(
  headline('One [two'),
  subheadline('Sub'),
  dateline('Geneva'),
  body(p('Lead'), p('Sec]ond'), p('Third')),
);

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(headline('One |'), subheadline(), dateline(), body(p('ond'), p('Third')));
