import { Element } from 'slate';
import type { ReleaseElement } from '../../../shared/release/slate-types';

/** True when a writer has put nothing there yet. Stops at the first character, so it is cheap on long sections. */
export const isEmpty = (element: ReleaseElement): boolean =>
  element.type !== 'image' &&
  element.children.every((child) => (Element.isElement(child) ? isEmpty(child) : child.text === ''));
