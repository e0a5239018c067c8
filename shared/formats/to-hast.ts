import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ImageSource } from './hast/blocks';
import { sectionElements } from './hast/sections';
import type { MarkedRun, View, ViewSection } from './view-types';

type Section = ViewSection<MarkedRun>;

const opening: readonly ViewSection['type'][] = [
  'letterhead',
  'notice',
  'label',
  'release-line',
  'headline',
  'subheadline',
];
const closing: readonly ViewSection['type'][] = ['end-mark', 'notice'];

/**
 * The release as one `<article>`, sections in their order. Those that open it stand in a `<header>`, end
 * mark and notices that close it in a `<footer>`.
 */
export const articleOf = (view: View, image: ImageSource): Element => {
  const elements = (sections: Section[]) =>
    sections.flatMap((section) => sectionElements(section, { image, language: view.language }));
  const { head, middle, foot } = parted(view.sections);
  return h('article', { className: view.copy === 'draft' && view.numbered ? ['numbered'] : [] }, [
    ...(head.length > 0 ? [h('header', elements(head))] : []),
    ...elements(middle),
    ...(foot.length > 0 ? [h('footer', elements(foot))] : []),
  ]);
};

const parted = (sections: Section[]) => {
  let start = 0;
  while (start < sections.length && isOneOf(opening, sections[start])) start++;
  let end = sections.length;
  while (end > start && isOneOf(closing, sections[end - 1])) end--;
  return { head: sections.slice(0, start), middle: sections.slice(start, end), foot: sections.slice(end) };
};

const isOneOf = (types: readonly ViewSection['type'][], section: Section | undefined): boolean =>
  section !== undefined && types.includes(section.type);
