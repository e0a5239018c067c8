import type { Node } from 'slate';
import type { Block } from '../../release/blocks';
import type { Root } from '../../release/root';
import { requiredSections, type Section, type SectionType } from '../../release/sections';
import { isSection, type Line } from '../grammar';
import { blocksOf, mapRuns } from './blocks';
import { emptySection } from './empty';
import { onOneLine } from './leaves';
import { lineOf } from './line';
import { conformSection } from './section';

type Required = (typeof requiredSections)[number];

/** Every section but notice is there, and once. Says nothing of what they hold. */
export const hasItsSections = (root: Root): boolean => {
  const found = new Set<SectionType>();
  for (const section of root.children) {
    if (!isSection(section)) return false;
    if (section.type === 'notice') continue;
    if (found.has(section.type)) return false;
    found.add(section.type);
  }
  return found.size === requiredSections.length;
};

/**
 * The root with every section but notice exactly once, in the order found, each holding what the grammar
 * allows, and not a word less than before. The same root when nothing is to be done.
 */
export const conformRoot = (root: Root): Root => {
  const placed = new Sections();
  for (const part of mapRuns(root.children as readonly Node[], isSection, (run) => [blocksOf(run)])) {
    if (Array.isArray(part)) {
      placed.addBlocks(part);
      continue;
    }
    const { node, strays } = conformSection(part);
    placed.add(node);
    placed.addBlocks(strays);
  }
  const children = placed.finish();
  const same =
    children.length === root.children.length &&
    children.every((node, index) => node === root.children[index]);
  return same ? root : { ...root, children };
};

/** Sections as they are found, and blocks that are still looking for one to stand in. */
class Sections {
  readonly #sections: Section[] = [];
  #waiting: Block[] = [];

  add(section: Section): void {
    const index =
      section.type === 'notice' ? -1 : this.#sections.findIndex(({ type }) => type === section.type);
    const first = this.#sections[index];
    if (first) {
      const { node, rest } = merged(first, section);
      this.#sections[index] = node;
      this.addBlocks(rest);
    } else if (section.type === 'body' && this.#waiting.length > 0) {
      this.#sections.push({ ...section, children: [...this.#waiting, ...section.children] });
      this.#waiting = [];
    } else this.#sections.push(section);
  }

  /** To the end of the body or background found last; before either is there they wait for the body. */
  addBlocks(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    const index = this.#sections.findLastIndex(({ type }) => type === 'body' || type === 'background');
    const section = this.#sections[index];
    if (section?.type === 'body' || section?.type === 'background') {
      this.#sections[index] = { ...section, children: [...section.children, ...blocks] } as Section;
    } else this.#waiting.push(...blocks);
  }

  finish(): Section[] {
    for (const type of requiredSections) {
      if (!this.#sections.some((section) => section.type === type))
        this.#sections.splice(placeFor(type, this.#sections), 0, emptySection(type));
    }
    const waiting = this.#waiting;
    if (waiting.length === 0) return this.#sections;
    return this.#sections.map((section) =>
      section.type === 'body' ? { ...section, children: [...waiting, ...section.children] } : section,
    );
  }
}

/** What two sections of one kind become: one of them, and what else there was as blocks. */
const merged = (first: Section, second: Section): { node: Section; rest: Block[] } => {
  switch (first.type) {
    case 'letterhead':
    case 'body':
    case 'background':
      return { node: { ...first, children: [...first.children, ...second.children] } as Section, rest: [] };
    case 'contacts': {
      const children = [...first.children, ...second.children] as Node[];
      const { node } = conformSection({ ...first, children } as Section);
      return { node, rest: [] };
    }
    case 'headline':
    case 'subheadline':
    case 'dateline':
      if (isEmptyLine(first)) return { node: { ...first, ...second } as Section, rest: [] };
      return { node: first, rest: isEmptyLine(second) ? [] : blocksOf([second]) };
    default: {
      if (isEmptyLine(first)) return { node: { ...first, ...second } as Section, rest: [] };
      if (isEmptyLine(second)) return { node: first, rest: [] };
      const leaves = onOneLine([(first as Line).children, (second as Line).children]);
      return { node: lineOf((first as Line).type, first, leaves) as Section, rest: [] };
    }
  }
};

const isEmptyLine = (section: Section): boolean =>
  (section as Line).children.every(({ text }) => text === '');

/** The first place at which as few sections as can be stand on the wrong side of the new one. */
const placeFor = (type: Required, sections: readonly Section[]): number => {
  const rank = requiredSections.indexOf(type);
  const ranks = sections.map((section) => requiredSections.indexOf(section.type as Required));
  let wrong = ranks.filter((other) => other !== -1 && other < rank).length;
  let fewest = wrong;
  let place = 0;
  ranks.forEach((other, index) => {
    if (other === -1) return;
    wrong += other < rank ? -1 : 1;
    if (wrong < fewest) {
      fewest = wrong;
      place = index + 1;
    }
  });
  return place;
};
