import type { Leaf } from '../release/leaf';
import type { LineType } from './grammar';

export type MarkName = keyof Omit<Leaf, 'text'>;

const prose = ['bold', 'italic', 'link', 'language', 'quote', 'notQuote', 'comments'] as const;
const lines = ['bold', 'italic', 'link', 'language', 'comments'] as const;
/** Set in bold by the sheet already; a name of a ship or a book may still be slanted. */
const heading = ['italic', 'language', 'quote', 'notQuote', 'comments'] as const;
/** Words that a program reads or a newsroom looks for: no dress. */
const bare = ['language', 'comments'] as const;

const allowed: Record<LineType, readonly MarkName[]> = {
  paragraph: prose,
  'block-quote': prose,
  attribution: prose,
  subheading: heading,
  headline: heading,
  subheadline: heading,
  'section-heading': ['italic', 'language', 'comments'],
  notice: lines,
  'letterhead-line': lines,
  'contact-line': lines,
  label: bare,
  'release-line': bare,
  dateline: bare,
  'end-mark': bare,
};

/** Whether the verbs put this mark on text of such a line. What a file brings stays as it is. */
export const allowsMark = (type: LineType, mark: MarkName): boolean => allowed[type].includes(mark);

/** Lines that stand alone in their place: Enter and paste never make two of them. */
const single: ReadonlySet<LineType> = new Set([
  'notice',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'dateline',
  'end-mark',
  'section-heading',
]);

/** Lines of one class can be joined when they stand in one section. */
export const classOf = (type: LineType): 'block' | 'contact-line' | 'letterhead-line' | 'single' => {
  if (single.has(type)) return 'single';
  if (type === 'contact-line' || type === 'letterhead-line') return type;
  return 'block';
};
