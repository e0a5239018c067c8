import type { Mark } from '../release/leaf';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import type { Change } from './changes';
import { isWhole } from './decided';

export type Whole = 'image' | 'contact' | 'issuer' | 'notice';

/** What a change puts in or takes out as a whole; `undefined` of words. */
export const wholeOf = ({ id, paths }: Pick<Change, 'id' | 'paths'>, root: Root): Whole | undefined => {
  let node: unknown = root;
  for (const step of paths[0] ?? []) node = (node as ReleaseElement | undefined)?.children?.[step];
  if (typeof node !== 'object' || node === null || !('type' in node)) return undefined;
  const { type, ins, del } = node as { type: string; ins?: Mark; del?: Mark };
  return isWhole(node as ReleaseElement) && (ins?.id === id || del?.id === id) ? (type as Whole) : undefined;
};
