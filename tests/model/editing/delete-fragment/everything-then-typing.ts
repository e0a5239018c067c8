import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, endMark, headline, issuer, letterhead, lhl, p, release } from '../../support/tree';

export const input = release(
  letterhead(issuer(lhl('[Ministry'))),
  headline('One'),
  body(p('a'), p('b')),
  endMark('###]'),
);

export const run = (editor: ReleaseEditor) => {
  for (const key of 'abc') {
    if (key === 'a') editor.deleteFragment();
    editor.insertText(key);
  }
};

export const output = release(letterhead(issuer(lhl('abc|'))));
