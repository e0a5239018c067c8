import { wordsOf } from '../formats/words/words';
import type { Block } from './blocks';
import type { Release } from './file-format';
import type { HouseStyle } from './house-style';
import { releaseLineFor } from './release-line-for';
import type { Kind } from './root';
import { requiredSections, type Section, type SectionType } from './sections';

export type BlankOptions = {
  kind: Kind;
  language: string;
  houseStyle: HouseStyle;
  /** A UUID. */
  id: string;
  /** ISO 8601, UTC. */
  now: string;
  /** Who issues it, the first line of the letterhead. */
  issuer?: string;
};

/**
 * A new release with its standing words in its own language: label, headings of contacts and background,
 * and what the house style demands (release line, end mark, order). All else is empty.
 */
export const blankRelease = (options: BlankOptions): Release => {
  const { kind, language, houseStyle, id, now, issuer = '' } = options;
  return {
    root: {
      type: 'release',
      kind,
      language,
      houseStyle,
      issuer,
      speakers: [],
      quotes: {},
      comments: {},
      ignoredFindings: [],
      children: sectionOrder(houseStyle).map((type) => blankSection(type, options)),
    },
    envelope: {
      id,
      created: now,
      revision: 1,
      tracking: false,
      authors: [],
      assets: {},
      ancestors: [],
      ledger: [],
    },
  };
};

const sectionOrder = ({ order }: HouseStyle): SectionType[] =>
  requiredSections.map((type) => {
    if (order === 'contacts-first') return type;
    return type === 'contacts' ? 'background' : type === 'background' ? 'contacts' : type;
  });

const text = (words = ''): [{ text: string }] => [{ text: words }];

/** A label as this house writes it in its own language, else the word of the release's language. */
export const labelFor = (kind: Kind, language: string, { label, locale }: HouseStyle): string => {
  const isOwnWord = kind === 'release' && label !== '' && wordsOf(language).labels === wordsOf(locale).labels;
  return isOwnWord ? label : wordsOf(language).labels[kind];
};

/** A section as a new release has it; the normaliser may use it for one that a file lacks. */
export const blankSection = (type: SectionType, options: Omit<BlankOptions, 'id' | 'now'>): Section => {
  const { kind, language, houseStyle, issuer } = options;
  const words = wordsOf(language);
  switch (type) {
    case 'letterhead': {
      const line = { type: 'letterhead-line' as const, children: text(issuer) };
      return { type, children: [{ type: 'issuer', children: [line] }] };
    }
    case 'notice':
      return { type, place: 'top', children: text() };
    case 'label':
      return { type, children: text(labelFor(kind, language, houseStyle)) };
    case 'release-line':
      return releaseLineFor(houseStyle, language);
    case 'body':
      return { type, children: kind === 'advisory' ? advisoryBlocks(language) : [paragraph] };
    case 'contacts':
      return { type, children: [{ type: 'section-heading', children: text(words.contacts) }, blankContact] };
    case 'background':
      return { type, children: [{ type: 'section-heading', children: text(words.background) }, paragraph] };
    case 'end-mark':
      return { type, children: text(houseStyle.endMark) };
    default:
      return { type, children: text() };
  }
};

const paragraph: Block = { type: 'paragraph', children: text() };

const blankContact: Extract<Section, { type: 'contacts' }>['children'][number] = {
  type: 'contact',
  layout: 'lines',
  children: (['name', 'organisation', 'email', 'phone'] as const).map((field) => ({
    type: 'contact-line',
    field,
    children: text(),
  })),
};

/** An advisory tells editors where to send whom: what, who, when and where, each on its own line. */
const advisoryBlocks = (language: string): Block[] => {
  const { what, who, when, where } = wordsOf(language).advisory;
  return [what, who, when, where].map((word) => ({
    type: 'paragraph',
    children: [{ text: word, bold: true }, { text: ' ' }],
  }));
};
