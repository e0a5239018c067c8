import type { BaseEditor } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { Block, Contact, ContactLine, Issuer, LetterheadLine, SectionHeading } from './blocks';
import type { Leaf } from './leaf';
import type { Root } from './root';
import type { Section } from './sections';

export type ReleaseElement =
  | Root
  | Section
  | Block
  | Issuer
  | LetterheadLine
  | SectionHeading
  | Contact
  | ContactLine;
export type ElementType = ReleaseElement['type'];
export type ReleaseEditor = BaseEditor & HistoryEditor;

declare module 'slate' {
  interface CustomTypes {
    Editor: ReleaseEditor;
    Element: ReleaseElement;
    Text: Leaf;
  }
}
