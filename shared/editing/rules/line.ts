import { Node, Text } from 'slate';
import type { Image } from '../../release/blocks';
import type { Leaf } from '../../release/leaf';
import type { Line, LineType } from '../grammar';
import { isLegalLeaf, joinedLeaves, onOneLine } from './leaves';
import { hasLegalProperties, type Properties, propertiesFor } from './properties';
import { isImageUnit, textUnits, unitsOf } from './units';

const areJoined = (leaves: readonly Leaf[]): boolean =>
  leaves.every((leaf, index) => {
    const previous = leaves[index - 1];
    return (
      !previous || (leaf.text !== '' && previous.text !== '' && !Text.equals(previous, leaf, { loose: true }))
    );
  });

/** A text element as a file may hold it: legal leaves, joined, and legal properties. */
export const isWellFormedLine = (line: Line): boolean => {
  const { children } = line;
  return (
    Array.isArray(children) &&
    children.length > 0 &&
    children.every((child) => Node.isText(child) && isLegalLeaf(child)) &&
    areJoined(children) &&
    hasLegalProperties(line.type, line)
  );
};

/** A new line of `type`, with those of the given properties that it may carry. */
export const lineOf = <T extends LineType>(type: T, properties: Properties, leaves: readonly Leaf[]) =>
  ({ type, ...propertiesFor(type, properties), children: joinedLeaves(leaves) }) as unknown as Extract<
    Line,
    { type: T }
  >;

/**
 * One line out of whatever stands in it: blocks inside are run together with spaces, images come back
 * beside it for whoever has a place for them. The same node when nothing is to be done.
 */
export const conformLine = (line: Line): { node: Line; strays: Image[] } => {
  if (isWellFormedLine(line)) return { node: line, strays: [] };
  const units = unitsOf(Array.isArray(line.children) ? line.children : []);
  const leaves = onOneLine(textUnits(units).map((unit) => unit.leaves));
  return { node: lineOf(line.type, line, leaves), strays: units.filter(isImageUnit) };
};
