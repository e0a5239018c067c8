import { removeIssuer } from '../../../../shared/editing/verbs/issuers';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { issuer, letterhead, lhl, release } from '../../support/tree';

export const input = release(letterhead(issuer(lhl('One|'))));

export const run = (editor: ReleaseEditor) => removeIssuer(editor);

export const output = release(letterhead(issuer(lhl())));
