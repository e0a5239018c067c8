import type { Block, Contact, Issuer, SectionHeading } from '../release/blocks';
import type { Section } from '../release/sections';
import { hasGap } from './timing';
import { prints, type Reader } from './view-runs';
import type {
  ViewBlock,
  ViewContact,
  ViewHeading,
  ViewIssuer,
  ViewParagraph,
  ViewRun,
  ViewSection,
} from './view-types';

type Part<T> = T | undefined;

const present = <T>(parts: Part<T>[]): T[] => parts.filter((part): part is T => part !== undefined);

const heading = <R extends ViewRun>(node: SectionHeading, read: Reader<R>): Part<ViewHeading<R>> => {
  const runs = read.runs(node);
  return prints(runs) ? { type: 'heading', runs } : undefined;
};

const block = <R extends ViewRun>(node: Block, read: Reader<R>): Part<ViewBlock<R>> => {
  if (node.type === 'image') {
    const { asset, alt = '', credit, terms } = node;
    return { type: 'image', asset, alt, caption: read.caption(node), credit, terms };
  }
  const runs = read.runs(node);
  if (!prints(runs)) return undefined;
  if (node.type !== 'paragraph') return { type: node.type, runs };
  return node.list
    ? { type: 'paragraph', list: node.list, level: node.level ?? 0, runs }
    : { type: 'paragraph', runs };
};

const contact = <R extends ViewRun>(node: Contact, read: Reader<R>): Part<ViewContact<R>> => {
  const lines = node.children
    .map((line) => ({ field: line.field, runs: read.runs(line) }))
    .filter(({ runs }) => prints(runs));
  return lines.length > 0 ? { type: 'contact', layout: node.layout, lines } : undefined;
};

const issuer = <R extends ViewRun>(node: Issuer, read: Reader<R>): Part<ViewIssuer<R>> => {
  const lines = node.children.map(read.runs).filter(prints);
  if (lines.length === 0 && !node.emblem) return undefined;
  return node.emblem ? { lines, emblem: { asset: node.emblem.asset, alt: node.emblem.alt } } : { lines };
};

const letterhead = <R extends ViewRun>(nodes: Issuer[], read: Reader<R>): Part<ViewSection<R>> => {
  const issuers = present(nodes.map((node) => issuer(node, read)));
  return issuers.length > 0 ? { type: 'letterhead', issuers } : undefined;
};

/**
 * One section as it prints, or undefined when it prints nothing. A dateline gives nothing here: where it
 * stands is decided by the house style. `embargo` is the line to print when the section has no words.
 */
export const viewSection = <R extends ViewRun>(
  section: Section,
  read: Reader<R>,
  embargo: string | undefined,
): Part<ViewSection<R>> => {
  switch (section.type) {
    case 'letterhead':
      return letterhead(section.children, read);
    case 'dateline':
      return undefined;
    case 'body': {
      const blocks = present(section.children.map((node) => block(node, read)));
      return blocks.length > 0 ? { type: 'body', blocks } : undefined;
    }
    case 'contacts': {
      const entries = present(
        section.children.map((node) =>
          node.type === 'section-heading'
            ? heading(node, read)
            : node.type === 'contact'
              ? contact(node, read)
              : (block(node, read) as Part<ViewParagraph<R>>),
        ),
      );
      return entries.some(({ type }) => type !== 'heading') ? { type: 'contacts', entries } : undefined;
    }
    case 'background': {
      const blocks = present(
        section.children.map((node) =>
          node.type === 'section-heading' ? heading(node, read) : block(node, read),
        ),
      );
      return blocks.some(({ type }) => type !== 'heading') ? { type: 'background', blocks } : undefined;
    }
  }
  const runs = read.runs(section);
  if (section.type === 'label') {
    const reference = section.reference?.trim() || undefined;
    return prints(runs) || reference ? { type: 'label', runs, reference } : undefined;
  }
  if (section.type === 'release-line' && read.words(runs).trim() === '' && embargo !== undefined) {
    return {
      type: 'release-line',
      runs: prints(runs) ? [read.plain(`${embargo} `), ...runs] : [read.plain(embargo)],
      embargo: true,
    };
  }
  if (!prints(runs)) return undefined;
  if (section.type === 'notice') return { type: 'notice', place: section.place, runs };
  if (section.type === 'release-line') {
    // A line with a gap tells of an embargo that nobody has timed again yet.
    const embargoed = section.timing.kind === 'embargo' || hasGap(read.words(runs));
    return { type: 'release-line', runs, embargo: embargoed };
  }
  return { type: section.type, runs };
};
