import { replaceRelease } from '../../../../shared/editing/verbs/replace-release';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, headline, p, release, releaseWith } from '../../support/tree';

export const input = release(headline('Old|'));

export const run = (editor: ReleaseEditor) =>
  replaceRelease(editor, releaseWith({ language: 'fr' }, headline('Neuf'), body(p('Un'))).root);

export const output = releaseWith({ language: 'fr' }, headline('Neuf|'), body(p('Un')));
