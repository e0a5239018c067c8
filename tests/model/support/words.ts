type Tree = { text?: string; type?: string; children?: Tree[]; [key: string]: unknown };

/** Every word of every leaf, sorted: what must be the same before and after, wherever it stands. */
export const wordsIn = (tree: unknown): string[] =>
  textsIn(tree as Tree)
    .join('\n')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

const textsIn = (tree: Tree): string[] => {
  if (typeof tree.text === 'string') return [tree.text];
  const texts: string[] = [];
  let run = '';
  for (const child of tree.children ?? []) {
    if (typeof child.text === 'string') run += child.text;
    else {
      texts.push(run, ...textsIn(child));
      run = '';
    }
  }
  texts.push(run);
  return tree.type === 'image' && typeof tree.asset !== 'string' ? [...captions(tree), ...texts] : texts;
};

/** What is written about a picture that is not there is kept as text. */
const captions = (tree: Tree): string[] =>
  ['alt', 'caption', 'credit', 'terms'].flatMap((key) => (typeof tree[key] === 'string' ? [tree[key]] : []));

export const imagesIn = (tree: unknown): number => {
  const { type, asset, children } = tree as Tree;
  const inside = (children ?? []).reduce((sum, child) => sum + imagesIn(child), 0);
  return inside + (type === 'image' && typeof asset === 'string' ? 1 : 0);
};
