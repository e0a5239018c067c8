import { notQuote } from '../../../../shared/editing/quote-verbs';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, release, t } from '../../support/tree';

export const input = release(body(p('the [“new deal”]')));

export const run = (editor: ReleaseEditor) => notQuote(editor);

export const output = release(body(p('the “', t('new deal', { notQuote: true }), '”')));
