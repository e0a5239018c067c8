import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RunMarks } from '../marked-types';

/** The place of an author in the list of them: `review-style.ts` gives each a colour and a form of line. */
export const authorClass = (author: number): string => `author-${author + 1}`;

/** Underlined or struck by whose hand; words that one put in and another takes out are both. */
export const withMarks = (inner: ElementContent[], { ins, del, sign }: RunMarks): ElementContent[] => {
  if (sign === 'note') return [h('sup.note', inner)];
  let made = inner;
  if (ins !== undefined) made = [h('ins', { className: [authorClass(ins)] }, made)];
  if (del !== undefined) made = [h('del', { className: [authorClass(del)] }, made)];
  return made;
};
