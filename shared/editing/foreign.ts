import { type Editor, Node } from 'slate';
import type { Leaf } from '../release/leaf';
import type { Quote, Root } from '../release/root';
import type { Body } from '../release/sections';
import { accepted } from '../review/resolve';
import { isKnown } from './grammar';
import { handOf } from './hand';
import { isImageUnit, type Unit, unitsOf } from './rules/units';
import { setProperties } from './verbs/set-properties';

/**
 * Pasted nodes as lines and images that may stand in this release: no property the grammar does not know,
 * no tracking mark, no text that was proposed to be deleted, no id that means something else here. A quote
 * keeps its id when no live text of it is left (it was cut and is moved); otherwise it becomes a new quote
 * with the same speaker, approved by nobody. A comment goes along when it was cut, never when it is copied.
 */
export const unitsFromElsewhere = (editor: Editor, nodes: readonly Node[]): Unit[] => {
  const root = editor.children[0] as Root;
  const live = idsInUse(root);
  const names = new Map<string, string>();
  const quotes: Record<string, Quote> = {};
  const quoteId = (id: string): string => {
    if (root.quotes[id] && !live.has(id)) return id;
    const fresh = names.get(id) ?? handOf(editor).newId();
    names.set(id, fresh);
    quotes[fresh] = copyOf(root.quotes[id]);
    return fresh;
  };
  const here = (leaf: Leaf): Leaf => {
    const { ins: _, del: __, fmt: ___, quote, comments, ...kept } = leaf;
    const moved = comments?.filter((id) => root.comments[id] && !live.has(id));
    return {
      ...kept,
      ...(quote !== undefined && { quote: quoteId(quote) }),
      ...(moved?.length && { comments: moved }),
    };
  };
  const units = unitsOf(acceptedNodes(nodes)).map((unit): Unit => {
    if (isImageUnit(unit)) {
      const { ins: _, del: __, fmt: ___, ...image } = unit;
      return image;
    }
    const { ins: _, del: __, fmt: ___, brkIns: ____, brkDel: _____, ...properties } = unit.properties;
    return { ...unit, properties, leaves: unit.leaves.filter(({ del }) => del === undefined).map(here) };
  });
  if (names.size > 0) setProperties(editor, [0], { quotes: { ...root.quotes, ...quotes } });
  return units;
};

/**
 * Nodes of a sheet as they read: a paragraph whose end was deleted runs into the next. Others have no marks
 * that mean anything here, and may be of any shape.
 */
const acceptedNodes = (nodes: readonly Node[]): readonly Node[] => {
  const isOurs = (node: Node): boolean =>
    Node.isText(node) || (isKnown(node) && Array.isArray(node.children) && node.children.every(isOurs));
  if (!nodes.every(isOurs) || nodes.some((node) => Node.isText(node))) return nodes;
  const holder = { type: 'body', children: nodes } as unknown as Body;
  return accepted.groupsOf(holder).map(({ node }) => node);
};

/** Without the reserved fields of a wording approved elsewhere or a translation's original. */
const copyOf = (quote: Quote | undefined): Quote => ({
  ...(quote?.speaker !== undefined && { speaker: quote.speaker }),
  basis: quote?.basis.kind === 'record' ? quote.basis : { kind: 'approval' },
});

const idsInUse = (root: Root): Set<string> => {
  const ids = new Set<string>();
  for (const [leaf] of Node.texts(root)) {
    if (leaf.text === '' || leaf.del !== undefined) continue;
    if (leaf.quote !== undefined) ids.add(leaf.quote);
    for (const id of leaf.comments ?? []) ids.add(id);
  }
  return ids;
};
