import { Node } from 'slate';
import type { Image } from '../../release/blocks';
import type { Leaf } from '../../release/leaf';
import { hasText, legalLeaf, linesOf } from './leaves';
import { hasLegalProperties, type Properties, propertiesFor } from './properties';

/** One line of text out of any tree, with the element it stood in; `loose` for text that stood in none. */
export type TextUnit = { type: string; properties: Properties; leaves: Leaf[] };
export type Unit = TextUnit | Image;

export const isImageUnit = (unit: Unit): unit is Image => unit.type === 'image';

/**
 * Takes any nodes apart into lines and images, in their order, losing no text. Text that stands directly
 * side by side is one line; every element, known or not, is a line of its own, since Slate knows no
 * inline element here and gluing two of them would glue words.
 */
export const unitsOf = (nodes: readonly Node[], owner: Properties = { type: 'loose' }): Unit[] => {
  const units: Unit[] = [];
  let run: Leaf[] = [];
  const flush = () => {
    for (const leaves of run.length > 0 ? linesOf(run) : [])
      units.push({ type: String(owner.type), properties: owner, leaves });
    run = [];
  };
  for (const node of nodes) {
    if (Node.isText(node)) run.push(legalLeaf(node));
    else {
      flush();
      units.push(...unitsOfElement(node));
    }
  }
  flush();
  return units;
};

const unitsOfElement = (node: Node): Unit[] => {
  const properties = node as unknown as Properties;
  const children = Array.isArray(properties.children) ? (properties.children as Node[]) : [];
  if (properties.type !== 'image') return unitsOf(children, properties);
  const inside = unitsOf(children).filter((unit) => isImageUnit(unit) || hasText(unit.leaves));
  const legal = { type: 'image', ...propertiesFor('image', properties), children: [{ text: '' }] } as Image;
  if (hasLegalProperties('image', legal)) return [legal, ...inside];
  // Without its asset there is no picture to show, but what was written about it is still text.
  const words = ['alt', 'caption', 'credit', 'terms'].flatMap((key) => {
    const value = properties[key];
    return typeof value === 'string' && value !== '' ? [{ text: value }] : [];
  });
  return [...words.flatMap((leaf) => unitsOf([leaf])), ...inside];
};

export const textUnits = (units: readonly Unit[]): TextUnit[] =>
  units.filter((unit): unit is TextUnit => !isImageUnit(unit));
