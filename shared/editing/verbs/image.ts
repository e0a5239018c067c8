import { type Editor, Node, Path, Transforms } from 'slate';
import type { Image } from '../../release/blocks';
import type { ReleaseElement } from '../../release/slate-types';
import { verb } from '../door';
import { isImage, isTextBlock } from '../grammar';
import { isEmptyPlace, pathOfSection, placeAt, sectionAt, startOf } from '../lines';
import { asOneStep } from '../step';
import { removeLine } from './remove-range';
import { setProperties } from './set-properties';

export type ImageFields = Pick<Image, 'asset' | 'alt' | 'caption' | 'credit' | 'terms'>;

/**
 * Puts an image below the block at the caret, in place of an empty one; at the end of the body when the
 * caret stands where no image can. The image is chosen then.
 */
export const insertImage = verb((editor: Editor, fields: ImageFields): void =>
  asOneStep(editor, () => {
    const node = { type: 'image', ...fields, children: [{ text: '' }] } as Image;
    const place = editor.selection && placeAt(editor, editor.selection.focus);
    const here = place && ['body', 'background'].includes(sectionAt(editor, place.path).type);
    if (!place || !here || (!isTextBlock(place.line) && !isImage(place.line))) {
      const body = pathOfSection(editor, 'body');
      put(editor, [...body, (Node.get(editor, body) as ReleaseElement).children.length], node);
      return;
    }
    put(editor, Path.next(place.path), node);
    if (isEmptyPlace(place)) removeLine(editor, place.path);
  }),
);

const put = (editor: Editor, path: Path, node: Image): void => {
  editor.apply({ type: 'insert_node', path, node });
  Transforms.select(editor, startOf(path));
};

/** Changes what is said about the image at `path`; a field that is `undefined` or '' is taken away. */
export const setImage = verb((editor: Editor, path: Path, fields: Partial<ImageFields>): void =>
  asOneStep(editor, () => {
    const wanted = Object.entries(fields).map(([key, value]) => [key, value === '' ? undefined : value]);
    setProperties(editor, path, Object.fromEntries(wanted));
  }),
);
