import type { Node } from 'slate';
import type { Block, SectionHeading } from '../../release/blocks';
import type { Background } from '../../release/sections';
import { blocksOf, isWellFormedBlock, mapRuns } from './blocks';
import { emptyHeading, emptyParagraph } from './empty';
import { conformLine, isWellFormedLine } from './line';
import { hasLegalProperties, propertiesFor } from './properties';

const isHeading = (node: Node): node is SectionHeading => 'type' in node && node.type === 'section-heading';

const isWellFormedBackground = (background: Background): boolean =>
  background.children.every(
    (node, index, all) =>
      (isHeading(node) ? isWellFormedLine(node) : isWellFormedBlock(node)) && !isGap(all[index - 1], node),
  ) &&
  background.children.length > 1 &&
  !isHeading(background.children.at(-1) as Node) &&
  hasLegalProperties('background', background);

/** A block with no heading above it, or a heading right above another. */
const isGap = (before: Node | undefined, node: Node): boolean =>
  before === undefined ? !isHeading(node) : isHeading(before) && isHeading(node);

/** background = (section-heading, block+)+. What is missing of a pair is put in empty. */
export const conformBackground = (background: Background): Background => {
  if (isWellFormedBackground(background)) return background;
  const parts = mapRuns(background.children as readonly Node[], isHeading, blocksOf);
  const children: (SectionHeading | Block)[] = [];
  for (const part of parts) {
    const last = children.at(-1);
    if (!isHeading(part)) {
      if (!last) children.push(emptyHeading());
      children.push(part);
      continue;
    }
    if (last && isHeading(last)) children.push(emptyParagraph());
    const { node, strays } = conformLine(part);
    children.push(node as SectionHeading, ...strays);
  }
  if (children.length === 0) children.push(emptyHeading());
  if (isHeading(children.at(-1) as Node)) children.push(emptyParagraph());
  return { ...propertiesFor('background', background), type: 'background', children };
};
