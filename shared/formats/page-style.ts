import { draftWords, runningHead } from './page-words';
import type { View } from './view-types';

/**
 * A CSS string. All but plain letters, digits and spaces are written as escapes, so that no headline can
 * end the string, the rule or the `<style>` element it stands in.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

const pages = 'counter(page) " / " counter(pages)';
const small = `font: 400 7.5pt/1.35 'Inter', 'Noto Naskh Arabic', sans-serif; color: #6a655c; vertical-align: middle`;
const loud = `font: 600 7.5pt/1.35 'Inter', 'Noto Naskh Arabic', sans-serif; color: #8f2317; vertical-align: middle`;
const box = (name: string, content: string, look: string) => `  @${name} { content: ${content}; ${look} }`;

/**
 * Paper and what stands in its margins: from page two on the reference or headline with the page number;
 * on every page of a draft its stamp; the embargo on every page where the text itself does not open with it.
 */
export const pageStyle = (view: View): string => {
  const [start, end] = view.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const head = cssString(runningHead(view));
  const draft = view.copy === 'draft' ? cssString(draftWords(view.draft)) : undefined;
  const embargo = view.embargo && cssString(view.embargo.line);
  const later = draft
    ? [box(`top-${start}`, draft, loud), box(`top-${end}`, `${head} " \\b7  " ${pages}`, small)]
    : [box(`top-${start}`, head, small), box(`top-${end}`, pages, small)];
  if (embargo) later.push(box('bottom-center', embargo, loud));
  const first = [box(`top-${end}`, 'none', '')];
  if (!draft) first.push(box(`top-${start}`, 'none', ''));
  if (embargo && opensWithEmbargo(view)) first.push(box('bottom-center', 'none', ''));
  return [
    `@page {\n  size: ${view.paper}; margin: ${margins(view)};\n${later.join('\n')}\n}`,
    `@page :first {\n${first.join('\n')}\n}`,
  ].join('\n');
};

/**
 * Chromium cuts off what stands outside the page's area, so numbers in the margin need a narrower one: the
 * text keeps its place, since `style.ts` gives it back as padding.
 */
const margins = (view: View): string => {
  const numbered = view.copy === 'draft' && view.numbered;
  const [left, right] = !numbered ? [25.5, 25.5] : view.direction === 'rtl' ? [25.5, 14.5] : [14.5, 25.5];
  return `25mm ${right}mm 24mm ${left}mm`;
};

/** Whether the line stands above the text, and so on page one for certain. */
const opensWithEmbargo = ({ sections }: View): boolean => {
  const line = sections.findIndex((section) => section.type === 'release-line' && section.embargo);
  const text = sections.findIndex(
    ({ type }) => type === 'body' || type === 'background' || type === 'contacts',
  );
  return line >= 0 && (text < 0 || line < text);
};
