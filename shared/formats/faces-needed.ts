import type { Cut } from './faces';
import { draftWords } from './page-words';
import { reviewText } from './review-words';
import type { MarkedRun, View, ViewRun, ViewSection } from './view-types';

type Need = { cut: Cut; characters: Set<string> };

/**
 * Which cut sets which characters, following `style.ts`: headings, label, letterhead and what stands in
 * the margins of a page are set in the sans, all else in the serif.
 */
export const facesNeeded = (view: View): Need[] => {
  const needs = new Map<string, Need>();
  const add = (cut: Cut, text: string) => {
    const key = `${cut.role} ${cut.weight} ${cut.style}`;
    const need = needs.get(key) ?? { cut, characters: new Set<string>() };
    for (const character of text) need.characters.add(character);
    if (need.characters.size > 0) needs.set(key, need);
  };
  const serif = (runs: ViewRun[], strong = false, slanted = false) => {
    for (const { text, bold, italic } of runs) {
      // An italic run inside an italic line stays italic.
      add(
        { role: 'serif', weight: bold || strong ? 600 : 400, style: italic || slanted ? 'italic' : 'normal' },
        text,
      );
    }
  };
  const sans = (text: string) => {
    add({ role: 'sans', weight: 400, style: 'normal' }, text);
    add({ role: 'sans', weight: 600, style: 'normal' }, text);
  };
  const section = (part: ViewSection<MarkedRun>) => {
    switch (part.type) {
      case 'letterhead':
        for (const { lines } of part.issuers) for (const line of lines) sans(textOf(line));
        return;
      case 'label':
        return sans(textOf(part.runs) + (part.reference ?? ''));
      case 'release-line':
        return sans(textOf(part.runs));
      case 'headline':
        return serif(part.runs, true);
      case 'subheadline':
        return serif(part.runs, false, true);
      case 'notice':
        return serif(part.runs, false, true);
      case 'dateline':
        return serif([{ text: part.text, bold: true }]);
      case 'end-mark':
        return serif(part.runs);
      case 'contacts':
        for (const entry of part.entries) {
          if (entry.type === 'heading') sans(textOf(entry.runs));
          else if (entry.type === 'paragraph') serif(entry.runs);
          else {
            for (const line of entry.lines) serif(line.runs);
            serif([{ text: ', ،' }]);
          }
        }
        return;
      case 'body':
      case 'background':
        if (part.type === 'body' && part.dateline) {
          serif([{ text: part.dateline.text + part.dateline.separator, bold: true }]);
        }
        for (const block of part.blocks) {
          if (block.type === 'image') {
            sans([block.caption, block.credit, block.terms].join(' '));
          } else if (block.type === 'heading') sans(textOf(block.runs));
          else if (block.type === 'subheading') serif(block.runs, true);
          else {
            serif(block.runs);
            if (block.type === 'paragraph' && block.list) serif([{ text: '•1234567890. ' }]);
          }
        }
    }
  };
  view.sections.forEach(section);
  sans(
    `0123456789 / ·${view.title}${view.embargo?.line ?? ''}${view.copy === 'draft' ? draftWords(view.draft) : ''}`,
  );
  if ('review' in view) sans(reviewText(view.review));
  return [...needs.values()];
};

const textOf = (runs: ViewRun[]): string => runs.map(({ text }) => text).join('');
