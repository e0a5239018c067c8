import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { dateline, release, subheadline } from '../../support/tree';

export const input = release(subheadline('One|'), dateline('Geneva'));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(subheadline('One'), dateline('Geneva|'));
