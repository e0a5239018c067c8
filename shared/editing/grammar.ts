import type { Node } from 'slate';
import {
  Attribution,
  BlockQuote,
  Contact,
  ContactLine,
  Image,
  Issuer,
  LetterheadLine,
  Paragraph,
  SectionHeading,
  Subheading,
} from '../release/blocks';
import { Root } from '../release/root';
import {
  Background,
  Body,
  Contacts,
  Dateline,
  EndMark,
  Headline,
  Label,
  Letterhead,
  Notice,
  ReleaseLine,
  type Section,
  Subheadline,
} from '../release/sections';
import type { ElementType, ReleaseElement } from '../release/slate-types';

/** The schema of each element: what properties it may carry is read from here and nowhere else. */
export const schemas = {
  release: Root,
  letterhead: Letterhead,
  notice: Notice,
  label: Label,
  'release-line': ReleaseLine,
  headline: Headline,
  subheadline: Subheadline,
  dateline: Dateline,
  body: Body,
  contacts: Contacts,
  background: Background,
  'end-mark': EndMark,
  issuer: Issuer,
  'letterhead-line': LetterheadLine,
  contact: Contact,
  'contact-line': ContactLine,
  'section-heading': SectionHeading,
  paragraph: Paragraph,
  subheading: Subheading,
  'block-quote': BlockQuote,
  attribution: Attribution,
  image: Image,
} as const satisfies Record<ElementType, { shape: Record<string, unknown> }>;

const containers = ['release', 'letterhead', 'issuer', 'body', 'contacts', 'contact', 'background'] as const;
const sections = [
  'letterhead',
  'notice',
  'label',
  'release-line',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'contacts',
  'background',
  'end-mark',
] as const;
const textBlocks = ['paragraph', 'subheading', 'block-quote', 'attribution'] as const;

type Container = Extract<ReleaseElement, { type: (typeof containers)[number] }>;
export type TextBlock = Extract<ReleaseElement, { type: (typeof textBlocks)[number] }>;
/** An element whose children are leaves: what a caret stands in. */
export type Line = Exclude<ReleaseElement, Container | { type: 'image' }>;
export type LineType = Line['type'];

const among = (types: readonly string[]) => {
  const set = new Set(types);
  return (node: unknown): boolean =>
    typeof node === 'object' && node !== null && 'type' in node && set.has(node.type as string);
};

const known = among(Object.keys(schemas));
const container = among(containers);
const section = among(sections);
const textBlock = among(textBlocks);

export const isKnown = (node: Node): node is ReleaseElement => known(node);
export const isSection = (node: Node): node is Section => section(node);
export const isTextBlock = (node: Node): node is TextBlock => textBlock(node);
export const isLine = (node: Node): node is Line => known(node) && !container(node) && !isImage(node);
export const isImage = (node: Node): node is Image => 'type' in node && node.type === 'image';
