import { isLine, type Line } from '../editing/grammar';
import { classOf } from '../editing/places';
import { joinedLeaves } from '../editing/rules/leaves';
import type { ReleaseElement } from '../release/slate-types';

/** A node as a reading has it, and which of the marked nodes it is made of: several where lines are joined. */
export type Group = { node: ReleaseElement; indices: number[] };

/** A decided node; `joins` when the end of a line goes. `undefined` when all of it goes. */
export type Decided = { node: ReleaseElement; joins: boolean } | undefined;

/** Which of two joined lines gives type and properties. */
export type JoinKeeps = 'first' | 'second';

/** Lines of one kind can be joined; sections, headings and what stands alone in its place cannot. */
export const canJoin = (one: ReleaseElement, other: ReleaseElement): boolean => {
  if (!isLine(one) || !isLine(other)) return false;
  const kind = classOf(one.type);
  return kind !== 'single' && kind === classOf(other.type);
};

const isEmptyLine = (node: ReleaseElement): node is Line =>
  isLine(node) && node.children.every(({ text }) => text === '');

/**
 * Puts decided nodes together: a line whose end goes takes the next line in, keeps its own type and
 * properties even when it is empty, and gets the end marks of what it took in. A line whose end goes and
 * that nothing can be joined to keeps its end when it has text, and is gone when it has none: there the
 * mark stands for the line.
 */
export const grouped = (
  decided: readonly Decided[],
  parent: ReleaseElement,
  keeps: JoinKeeps = 'first',
): Group[] => {
  const groups: Group[] = [];
  // A section of one line is always there.
  const mayGo = parent.type !== 'release';
  let open = false;
  const close = () => {
    const last = groups.at(-1);
    if (open && mayGo && last && isEmptyLine(last.node)) groups.pop();
    open = false;
  };
  decided.forEach((found, index) => {
    if (!found) return;
    const { node, joins } = found;
    if (joins && mayGo && isEmptyLine(node) && classOf(node.type) === 'single') return;
    const last = groups.at(-1);
    if (open && last && canJoin(last.node, node)) {
      last.node = joined(last.node as Line, node as Line, keeps);
      last.indices.push(index);
    } else {
      close();
      groups.push({ node, indices: [index] });
    }
    open = joins;
  });
  close();
  return groups;
};

const joined = (first: Line, second: Line, keeps: JoinKeeps): Line => {
  const { brkIns: _, brkDel: __, ...kept } = keeps === 'first' ? first : second;
  const { brkIns, brkDel } = second;
  return {
    ...kept,
    ...(brkIns && { brkIns }),
    ...(brkDel && { brkDel }),
    children: joinedLeaves([...first.children, ...second.children]),
  } as Line;
};
