import { blocksFromHtml } from '../../../shared/formats/from-html';
import { blocksFromText } from '../../../shared/formats/from-text';
import type { Recognised } from '../../../shared/formats/imported';
import { recognise } from '../../../shared/formats/recognise/recognise';

const ids = () => {
  let last = 0;
  return () => `id${++last}`;
};

/** Recognises with counted ids, so that two runs can be compared. */
export const recognisedText = (text: string): Recognised => recognise(blocksFromText(text), { newId: ids() });
export const recognisedHtml = (html: string): Recognised => recognise(blocksFromHtml(html), { newId: ids() });
