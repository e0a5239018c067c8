import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { textOfView } from '../../shared/formats/view-text';
import type { View } from '../../shared/formats/view-types';

/** Whether the words of a web page's article are those of the view, no more, no fewer, in the same order. */
export const htmlSaysWhatViewSays = (html: string, view: View): boolean => {
  const article = find(fromHtml(html), 'article');
  return article !== undefined && bare(textIn(article)) === bare(textOfView(view));
};

const find = (node: Nodes, name: string): Nodes | undefined => {
  if (node.type === 'element' && node.tagName === name) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
};

const textIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
};

/** Spaces fall away: between two blocks they are in the layout, not in the text. */
const bare = (text: string): string => text.replace(/\s+/g, '');
