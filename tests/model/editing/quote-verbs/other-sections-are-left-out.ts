import { markQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, contacts, heading, headline, p, q, release, releaseWith } from '../../support/tree';

export const input = release(headline('On[e'), body(p('We go.')), contacts(heading('Con]tact')));

export const run = (editor: ReleaseEditor) => markQuote(editor);

export const output = releaseWith(
  { quotes: { new1: { basis: { kind: 'approval' } } } },
  headline('One'),
  body(p(q('new1', 'We go.'))),
  contacts(heading('Contact')),
);
