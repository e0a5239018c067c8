import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { blocksFromText } from './from-text';
import type { ImportedBlock } from './imported';
import { closeBrokenSentences } from './reading/broken-sentence';
import { depthOf, textBetweenTags } from './reading/html-depth';
import { htmlSchema } from './reading/html-schema';
import { plainText } from './reading/html-tree';
import { HtmlWalk } from './reading/html-walk';
import { plainCharacters } from './reading/plain-characters';

/** Tags deeper than this are no page that a person wrote, and would overflow the stack of the parser. */
const deepest = 400;

const chrome = /^(?:nav|aside|footer|form)$/;

/** The outermost elements that are wanted, in order. */
function find(node: Nodes, isWanted: (element: Element) => boolean, found: Element[] = []): Element[] {
  if ('children' in node)
    for (const child of node.children)
      if (child.type === 'element') {
        if (isWanted(child)) found.push(child);
        else find(child, isWanted, found);
      }
  return found;
}

const isChrome = (element: Element): boolean =>
  chrome.test(element.tagName) ||
  /^(?:navigation|banner|contentinfo|complementary|search)$/.test(String(element.properties.role ?? '')) ||
  (element.tagName === 'header' && find(element, (child) => child.tagName === 'nav').length > 0);

/**
 * A whole web page is its one article; around it stand menus and footers, which are no text of the
 * release. A fragment from the clipboard is taken whole.
 */
function contentOf(tree: Root): { content: Nodes; isPage: boolean } {
  const wanted = find(tree, (element) => element.tagName === 'article');
  const main = find(tree, (element) => element.tagName === 'main' || element.properties.role === 'main');
  const only = wanted.length === 1 ? wanted[0] : main.length === 1 ? main[0] : undefined;
  const isPage = only !== undefined || find(tree, (element) => element.tagName === 'nav').length > 0;
  return { content: only ?? tree, isPage };
}

function withoutChrome<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children
    .filter((child) => child.type !== 'element' || !isChrome(child))
    .map((child) => withoutChrome(child as Nodes));
  return { ...node, children } as T;
}

/**
 * Clipboard HTML of Word, Outlook, Gmail or Google Docs, or a web page, as blocks. Text nobody saw is not
 * imported and remarked; links are http, https or mailto; tables are text row by row; images are remarked.
 */
export function blocksFromHtml(source: string): ImportedBlock[] {
  const html = plainCharacters(source);
  if (depthOf(html) > deepest) {
    // Too deep for a tree: its tags go, its text stays.
    const blocks = blocksFromText(textBetweenTags(html));
    const first = blocks[0];
    if (first) first.remarks = [{ what: 'too-deep', text: '' }, ...(first.remarks ?? [])];
    return blocks;
  }
  const tree = sanitize(fromHtml(html, { fragment: false }), htmlSchema) as Root;
  const { content, isPage } = contentOf(tree);
  const walk = new HtmlWalk();
  walk.walk(isPage ? withoutChrome(content) : content, {
    bold: false,
    italic: false,
    kind: 'paragraph',
    depth: 0,
    pre: false,
  });
  const blocks = walk.finish();
  const left = isPage
    ? find(tree, isChrome)
        .map((element) => plainText(element).trim())
        .filter((text) => text !== '')
    : [];
  const first = blocks[0];
  if (first && left.length > 0)
    first.remarks = [
      ...(first.remarks ?? []),
      { what: 'page-around', text: left.join(' · ').replace(/\s+/g, ' ').slice(0, 80) },
    ];
  return closeBrokenSentences(blocks);
}
