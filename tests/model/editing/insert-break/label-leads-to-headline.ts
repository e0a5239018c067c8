import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { headline, label, release } from '../../support/tree';

export const input = release(label('PRESS| RELEASE'), headline('One'));

export const run = (editor: ReleaseEditor) => editor.insertBreak();

export const output = release(label('PRESS RELEASE'), headline('One|'));
