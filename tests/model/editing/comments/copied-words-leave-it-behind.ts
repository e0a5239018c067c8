import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { one, said } from '../../support/comments';
import { body, p, releaseWith, t } from '../../support/tree';

// One comment is about one place: a copy of its words is not what was asked about.
export const input = releaseWith(
  one('c', said('two')),
  body(p('One ', t('[two]', { comments: ['c'] })), p('three ')),
);

export const run = (editor: ReleaseEditor) => {
  const copied = editor.getFragment();
  const end = { path: [0, 6, 1, 0], offset: 6 };
  editor.selection = { anchor: end, focus: end };
  editor.insertFragment(copied);
};

export const output = releaseWith(
  one('c', said('two')),
  body(p('One ', t('two', { comments: ['c'] })), p('three two|')),
);
