import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, p, q, release } from '../../support/tree';

/** In plain Slate words deleted and retyped lose the mark. */
export const input = release(body(p('“', q('q1', 'Go|'), '”')));

export const run = (editor: ReleaseEditor) => {
  editor.deleteBackward('character');
  editor.deleteBackward('character');
  editor.insertText('Stay');
};

export const output = release(body(p('“', q('q1', 'Stay|'), '”')));
