import type { Block, Contact, Issuer, SectionHeading } from '../release/blocks';
import type { Section } from '../release/sections';
import { hasGap } from './timing';
import { plainText, prints, type QuoteIndex, runsOf } from './view-runs';
import type { ViewBlock, ViewContact, ViewHeading, ViewIssuer, ViewSection } from './view-types';

type Of<T extends ViewSection['type']> = Extract<ViewSection, { type: T }>;
type Part<T> = T | undefined;

const present = <T>(parts: Part<T>[]): T[] => parts.filter((part): part is T => part !== undefined);

const heading = (node: SectionHeading, quotes: QuoteIndex): Part<ViewHeading> => {
  const runs = runsOf(node.children, quotes);
  return prints(runs) ? { type: 'heading', runs } : undefined;
};

const block = (node: Block, quotes: QuoteIndex): Part<ViewBlock> => {
  if (node.type === 'image') {
    const { asset, alt = '', caption, credit, terms } = node;
    return { type: 'image', asset, alt, caption, credit, terms };
  }
  const runs = runsOf(node.children, quotes);
  if (!prints(runs)) return undefined;
  if (node.type !== 'paragraph') return { type: node.type, runs };
  return node.list
    ? { type: 'paragraph', list: node.list, level: node.level ?? 0, runs }
    : { type: 'paragraph', runs };
};

const contact = (node: Contact, quotes: QuoteIndex): Part<ViewContact> => {
  const lines = node.children
    .map((line) => ({ field: line.field, runs: runsOf(line.children, quotes) }))
    .filter(({ runs }) => prints(runs));
  return lines.length > 0 ? { type: 'contact', layout: node.layout, lines } : undefined;
};

const issuer = (node: Issuer, quotes: QuoteIndex): Part<ViewIssuer> => {
  const lines = node.children.map((line) => runsOf(line.children, quotes)).filter(prints);
  if (lines.length === 0 && !node.emblem) return undefined;
  return node.emblem ? { lines, emblem: { asset: node.emblem.asset, alt: node.emblem.alt } } : { lines };
};

const letterhead = (nodes: Issuer[], quotes: QuoteIndex): Part<Of<'letterhead'>> => {
  const issuers = present(nodes.map((node) => issuer(node, quotes)));
  return issuers.length > 0 ? { type: 'letterhead', issuers } : undefined;
};

/**
 * One section as it prints, or undefined when it prints nothing. A dateline gives nothing here: where it
 * stands is decided by the house style. `embargo` is the line to print when the section has no words.
 */
export const viewSection = (
  section: Section,
  quotes: QuoteIndex,
  embargo: string | undefined,
): Part<ViewSection> => {
  switch (section.type) {
    case 'letterhead':
      return letterhead(section.children, quotes);
    case 'dateline':
      return undefined;
    case 'body': {
      const blocks = present(section.children.map((node) => block(node, quotes)));
      return blocks.length > 0 ? { type: 'body', blocks } : undefined;
    }
    case 'contacts': {
      const entries = present(
        section.children.map((node) =>
          node.type === 'section-heading'
            ? heading(node, quotes)
            : node.type === 'contact'
              ? contact(node, quotes)
              : (block(node, quotes) as Part<Extract<ViewBlock, { type: 'paragraph' }>>),
        ),
      );
      return entries.some(({ type }) => type !== 'heading') ? { type: 'contacts', entries } : undefined;
    }
    case 'background': {
      const blocks = present(
        section.children.map((node) =>
          node.type === 'section-heading' ? heading(node, quotes) : block(node, quotes),
        ),
      );
      return blocks.some(({ type }) => type !== 'heading') ? { type: 'background', blocks } : undefined;
    }
  }
  const runs = runsOf(section.children, quotes);
  if (section.type === 'label') {
    const reference = section.reference?.trim() || undefined;
    return prints(runs) || reference ? { type: 'label', runs, reference } : undefined;
  }
  if (section.type === 'release-line' && !prints(runs) && embargo !== undefined) {
    return { type: 'release-line', runs: [{ text: embargo }], embargo: true };
  }
  if (!prints(runs)) return undefined;
  if (section.type === 'notice') return { type: 'notice', place: section.place, runs };
  if (section.type === 'release-line') {
    // A line with a gap tells of an embargo that nobody has timed again yet.
    const embargoed = section.timing.kind === 'embargo' || hasGap(plainText(runs));
    return { type: 'release-line', runs, embargo: embargoed };
  }
  return { type: section.type, runs };
};
