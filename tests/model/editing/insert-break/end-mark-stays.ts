import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { endMark, release } from '../../support/tree';

export const input = release(endMark('###|'));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(endMark('###|'));
