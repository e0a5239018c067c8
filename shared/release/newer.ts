type Node = { type?: unknown; text?: unknown; children?: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = (node: Node): unknown[] => (Array.isArray(node.children) ? node.children : []);

/**
 * What can be shown of a release in a format newer than this program: the headline, and all text in
 * order, one line a block. Nothing else is assumed of the newer shape.
 */
export const newerRelease = (content: unknown): { headline: string; text: string } => {
  const sections = Array.isArray(content) ? content.filter(isNode) : [];
  const headline = sections.find(({ type }) => type === 'headline');
  return {
    headline: headline ? lines(headline).join(' ') : '',
    text: sections.flatMap(lines).join('\n'),
  };
};

const lines = (node: Node): string[] => {
  const children = childrenOf(node).filter(isNode);
  const isBlock = children.some(({ text }) => typeof text === 'string');
  if (!isBlock) return children.flatMap(lines);
  const text = children.map((leaf) => (typeof leaf.text === 'string' ? leaf.text : lines(leaf).join(' ')));
  const line = text.join('');
  return line === '' ? [] : [line];
};
