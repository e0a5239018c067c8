import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { commaOf } from '../comma';
import { isMailbox } from '../link';
import { acceptedText } from '../view-runs';
import type { MarkedRun, ViewContact, ViewIssuer, ViewSection } from '../view-types';
import { blockElements, type ImageSource } from './blocks';
import { inline, words } from './runs';

type Section = ViewSection<MarkedRun>;
type Of<T extends Section['type']> = Extract<Section, { type: T }>;
export type SectionContext = { image: ImageSource; language: string };

export const sectionElements = (section: Section, context: SectionContext): Element[] => {
  switch (section.type) {
    case 'letterhead':
      return [
        h(
          'div.letterhead',
          section.issuers.map((issuer) => issuerElement(issuer, context.image)),
        ),
      ];
    case 'notice':
      return [h(`p.notice.${section.place}`, inline(section.runs))];
    case 'label':
      return [label(section)];
    case 'release-line':
      return [h('p.release-line', { className: section.embargo ? ['embargo'] : [] }, inline(section.runs))];
    case 'headline':
      return [h('h1', inline(section.runs))];
    case 'subheadline':
      return [h('p.subheadline', inline(section.runs))];
    case 'dateline':
      return [h('p.dateline', words(section.text))];
    case 'body':
      return [body(section, context.image)];
    case 'contacts':
      return [contacts(section, context)];
    case 'background':
      return [h('section.background', blockElements(section.blocks, context.image))];
    case 'end-mark':
      return [h('p.end-mark', inline(section.runs))];
  }
};

const issuerElement = ({ lines, emblem }: ViewIssuer<MarkedRun>, image: ImageSource): Element => {
  const source = emblem && image(emblem.asset);
  return h('div.issuer', [
    ...(source ? [h('img.emblem', { ...source, alt: emblem.alt })] : []),
    ...lines.map((line) => h('p', inline(line))),
  ]);
};

const label = ({ runs, reference }: Of<'label'>): Element =>
  h('div.label', [h('p', inline(runs)), ...(reference ? [h('p.reference', words(reference))] : [])]);

const body = ({ dateline, blocks }: Of<'body'>, image: ImageSource): Element => {
  const elements = blockElements(blocks, image);
  const lead = elements[0];
  if (dateline && lead) {
    const { text, separator } = dateline;
    // The last space stays outside, so that the words of the lead are not part of the bold run.
    lead.children.unshift(h('b.dateline', words(text + separator.trimEnd())), {
      type: 'text',
      value: separator.slice(separator.trimEnd().length) || ' ',
    });
  }
  return h('div.body', elements);
};

const contacts = ({ entries }: Of<'contacts'>, { image, language }: SectionContext): Element => {
  const elements: Element[] = [];
  let between: Exclude<(typeof entries)[number], ViewContact<MarkedRun>>[] = [];
  const flush = () => {
    elements.push(...blockElements(between, image));
    between = [];
  };
  for (const entry of entries) {
    if (entry.type !== 'contact') {
      between.push(entry);
      continue;
    }
    flush();
    elements.push(contact(entry, language));
  }
  flush();
  return h('section.contacts', elements);
};

/** A number is not broken at the end of a line; a sentence with a number in it is. */
const longestKept = 32;

const contact = ({ layout, lines }: ViewContact<MarkedRun>, language: string): Element => {
  const shown = lines.map(({ field, runs }): ElementContent[] => {
    const text = acceptedText(runs).trim();
    return field === 'email' && isMailbox(text) && !runs.some(({ link }) => link)
      ? [h('a.keep', { href: `mailto:${text}` }, inline(runs))]
      : field === 'phone' && text.length < longestKept
        ? [h('bdi.keep', inline(runs))]
        : inline(runs);
  });
  return layout === 'lines'
    ? h(
        'address',
        shown.map((line) => h('p', line)),
      )
    : h('address', [
        h(
          'p',
          shown.flatMap((line, at) => (at === 0 ? line : [...words(commaOf(language)), ...line])),
        ),
      ]);
};
