import type { RenderElementProps } from 'slate-react';
import {
  AttributionElement,
  BlockQuoteElement,
  ParagraphElement,
  SectionHeadingElement,
  SubheadingElement,
} from './elements/blocks';
import { BodyElement } from './elements/body';
import { BackgroundElement, ContactElement, ContactLineElement, ContactsElement } from './elements/contacts';
import { DatelineElement } from './elements/dateline';
import { EndMarkElement } from './elements/end-mark';
import { HeadlineElement, SubheadlineElement } from './elements/headline';
import { ImageElement } from './elements/image';
import { LabelElement } from './elements/label';
import { IssuerElement, LetterheadElement, LetterheadLineElement } from './elements/letterhead';
import { NoticeElement } from './elements/notice';
import { ReleaseElement } from './elements/release';
import { ReleaseLineElement } from './elements/release-line';

/** One component an element type; forgetting one fails the type check. */
export const renderElement = ({ element, ...rest }: RenderElementProps) => {
  switch (element.type) {
    case 'release':
      return <ReleaseElement {...rest} element={element} />;
    case 'letterhead':
      return <LetterheadElement {...rest} element={element} />;
    case 'issuer':
      return <IssuerElement {...rest} element={element} />;
    case 'letterhead-line':
      return <LetterheadLineElement {...rest} element={element} />;
    case 'notice':
      return <NoticeElement {...rest} element={element} />;
    case 'label':
      return <LabelElement {...rest} element={element} />;
    case 'release-line':
      return <ReleaseLineElement {...rest} element={element} />;
    case 'headline':
      return <HeadlineElement {...rest} element={element} />;
    case 'subheadline':
      return <SubheadlineElement {...rest} element={element} />;
    case 'dateline':
      return <DatelineElement {...rest} element={element} />;
    case 'body':
      return <BodyElement {...rest} element={element} />;
    case 'paragraph':
      return <ParagraphElement {...rest} element={element} />;
    case 'subheading':
      return <SubheadingElement {...rest} element={element} />;
    case 'block-quote':
      return <BlockQuoteElement {...rest} element={element} />;
    case 'attribution':
      return <AttributionElement {...rest} element={element} />;
    case 'image':
      return <ImageElement {...rest} element={element} />;
    case 'contacts':
      return <ContactsElement {...rest} element={element} />;
    case 'contact':
      return <ContactElement {...rest} element={element} />;
    case 'contact-line':
      return <ContactLineElement {...rest} element={element} />;
    case 'background':
      return <BackgroundElement {...rest} element={element} />;
    case 'section-heading':
      return <SectionHeadingElement {...rest} element={element} />;
    case 'end-mark':
      return <EndMarkElement {...rest} element={element} />;
  }
};
