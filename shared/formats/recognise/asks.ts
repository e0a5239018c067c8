import type { NewId } from '../../release/ids';
import type { Root } from '../../release/root';
import type { ReleaseElement } from '../../release/slate-types';
import type { Question, QuestionChoice } from '../imported';

/** A question about a node; its path is known only when all sections stand in their places. */
export type Ask = { about: object; text: string; choices: QuestionChoice[] };

function pathsOf(root: Root, wanted: ReadonlySet<object>): Map<object, number[]> {
  const paths = new Map<object, number[]>();
  const walk = (node: ReleaseElement, path: number[]) => {
    if (wanted.has(node)) paths.set(node, path);
    node.children.forEach((child, index) => {
      if (!('text' in child)) walk(child, [...path, index]);
    });
  };
  walk(root, []);
  return paths;
}

/** Questions in the order of their places; one about a node that did not stay is dropped. */
export function questionsOf(root: Root, asks: readonly Ask[], newId: NewId): Question[] {
  const paths = pathsOf(root, new Set(asks.map((ask) => ask.about)));
  return asks
    .flatMap(({ about, text, choices }) => {
      const path = paths.get(about);
      return path ? [{ path, text, choices }] : [];
    })
    .sort((a, b) => comparePaths(a.path, b.path))
    .map((question) => ({ id: newId(), ...question }));
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++)
    if (a[index] !== b[index]) return (a[index] ?? 0) - (b[index] ?? 0);
  return a.length - b.length;
}
