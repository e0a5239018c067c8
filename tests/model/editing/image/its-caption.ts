import { setImage } from '../../../../shared/editing/verbs/image';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { body, img, release } from '../../support/tree';

export const input = release(body(img({ alt: 'x', caption: 'old' })));

export const run = (editor: ReleaseEditor) =>
  setImage(editor, [0, 6, 0], { caption: '', credit: 'A. Photographer' });

export const output = release(body(img({ alt: 'x', credit: 'A. Photographer' })));
