import type { Block } from '../../../shared/release/blocks';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import { speaker } from './record';
import { smallRelease } from './small-release';

const at = '2026-11-24T09:41:00.000Z';
export const mark = (by = 'ben', id = `c-${by}`) => ({ id, by, at });
/** Words of the quote `q`; `+` and `-` are those that a change puts in or takes out. */
export const q = (text: string, more: Partial<Leaf> = {}): Leaf => ({ text, quote: 'q', ...more });
export const plus = (text: string, by?: string): Leaf => q(text, { ins: mark(by) });
export const minus = (text: string, by?: string): Leaf => q(text, { del: mark(by) });
export const line = (children: Leaf[], type: 'paragraph' | 'block-quote' = 'paragraph'): Block => ({
  type,
  children,
});

/** One paragraph in which a quote stands in its marks, with its attribution. */
export const said = (...words: Leaf[]): Block =>
  line([{ text: '“' }, ...words, { text: ',” said Ilse Marrow.' }]);

export const releaseOf = (blocks: Block[], more: Partial<Root> = {}): Root => {
  const { root } = smallRelease();
  return {
    ...root,
    speakers: [speaker],
    quotes: { q: { speaker: speaker.id, basis: { kind: 'approval' } } },
    ...more,
    children: root.children.map((section) =>
      section.type === 'body' ? { type: 'body', children: blocks } : section,
    ),
  };
};
