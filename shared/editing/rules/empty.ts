import type {
  Contact,
  ContactLine,
  Issuer,
  LetterheadLine,
  Paragraph,
  SectionHeading,
} from '../../release/blocks';
import type { Section, SectionType } from '../../release/sections';

export const emptyParagraph = (): Paragraph => ({ type: 'paragraph', children: [{ text: '' }] });
export const emptyHeading = (): SectionHeading => ({ type: 'section-heading', children: [{ text: '' }] });
export const emptyContactLine = (field: ContactLine['field'] = 'name'): ContactLine => ({
  type: 'contact-line',
  field,
  children: [{ text: '' }],
});
export const emptyContact = (): Contact => ({
  type: 'contact',
  layout: 'lines',
  children: [emptyContactLine()],
});
export const emptyLetterheadLine = (): LetterheadLine => ({
  type: 'letterhead-line',
  children: [{ text: '' }],
});
export const emptyIssuer = (): Issuer => ({ type: 'issuer', children: [emptyLetterheadLine()] });

/** The section as it stands in a new release before anyone has written in it. */
export const emptySection = (type: SectionType): Section => {
  switch (type) {
    case 'letterhead':
      return { type, children: [emptyIssuer()] };
    case 'notice':
      return { type, place: 'top', children: [{ text: '' }] };
    case 'release-line':
      return { type, timing: { kind: 'none' }, children: [{ text: '' }] };
    case 'body':
      return { type, children: [emptyParagraph()] };
    case 'contacts':
      return { type, children: [emptyHeading()] };
    case 'background':
      return { type, children: [emptyHeading(), emptyParagraph()] };
    default:
      return { type, children: [{ text: '' }] };
  }
};
