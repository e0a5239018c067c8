import { pressTab } from '../../../../shared/editing/verbs/move-between-sections';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, dateline, p, release } from '../../support/tree';

export const input = release(dateline('Geneva'), body(p('One'), p('two|')));

export const run = (editor: ReleaseEditor) => pressTab(editor, true);

export const output = release(dateline('Geneva|'), body(p('One'), p('two')));
