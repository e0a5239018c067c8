import { insertImage } from '../../../../shared/editing/verbs/image';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { asset, body, img, p, release } from '../../support/tree';

export const input = release(body(p('One|'), p('two')));

export const run = (editor: ReleaseEditor) => insertImage(editor, { asset, alt: 'A dam' });

export const output = release(body(p('One'), img({ alt: 'A dam' }), p('two')));
