import { datelineOf } from '../formats/dateline';
import { type MessageKey, say } from '../messages/say';
import type { Root } from '../release/root';
import type { Section } from '../release/sections';
import type { ReleaseElement } from '../release/slate-types';
import { textOf } from '../release/text';

/** A line as readers see it: `where` names it to them, `words` are as printed. */
export type PrintedLine = { where: string; words: string };
/** The lines that belong together, in order: of one section, and of what is counted there. */
export type PrintedPart = { part: string; lines: PrintedLine[] };

/**
 * All words that a release prints, part by part, in the order of the sheet. Empty lines are left out. Meant
 * for a text whose changes are decided: what is marked as deleted is read like any other word.
 */
export const printedParts = (root: Root): PrintedPart[] => {
  const parts = new Map<string, PrintedLine[]>();
  for (const section of root.children) {
    const part = section.type === 'notice' ? `notice-${section.place}` : section.type;
    const lines = linesOf(section, root).filter(({ words }) => words !== '');
    parts.set(part, [...(parts.get(part) ?? []), ...lines]);
  }
  return [...parts].map(([part, lines]) => ({ part, lines }));
};

const linesOf = (section: Section, root: Root): PrintedLine[] => {
  const where = say(`review.correction.where.${section.type}`);
  switch (section.type) {
    case 'dateline':
      return [{ where, words: datelineOf(root).text }];
    case 'label':
      return [
        { where, words: wordsIn(section) },
        { where: say('review.correction.where.reference'), words: section.reference?.trim() ?? '' },
      ];
    case 'letterhead':
      return section.children.flatMap(({ children }) =>
        children.map((line) => ({ where, words: wordsIn(line) })),
      );
    case 'contacts':
      return section.children.flatMap((entry) =>
        (entry.type === 'contact' ? entry.children : [entry]).map((line) => ({
          where,
          words: wordsIn(line),
        })),
      );
    case 'body':
      return counted(section.children);
    case 'background':
      return section.children.flatMap((block) => blockLines(block, where));
    default:
      return [{ where, words: wordsIn(section) }];
  }
};

/** Paragraphs of the body have the number that a reader would count; subheadings are named by what they are. */
const counted = (blocks: readonly ReleaseElement[]): PrintedLine[] => {
  let number = 0;
  return blocks.flatMap((block) => {
    if (block.type === 'subheading') return blockLines(block, say('review.correction.where.subheading'));
    if (block.type !== 'image' && wordsIn(block) !== '') number += 1;
    return blockLines(block, say('review.correction.where.paragraph', { number }));
  });
};

const picture = ['caption', 'credit', 'terms'] as const;

const blockLines = (block: ReleaseElement, where: string): PrintedLine[] => {
  if (block.type !== 'image') return [{ where, words: wordsIn(block) }];
  const key: MessageKey = 'review.correction.where.image';
  return picture.map((field) => ({ where: say(key), words: block[field]?.trim() ?? '' }));
};

const wordsIn = (node: ReleaseElement): string => textOf(node).replace(/\s+/g, ' ').trim();
