import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { facesFor } from '../../shared/formats/faces';
import { pageStyle } from '../../shared/formats/page-style';
import { draftWords } from '../../shared/formats/page-words';
import { faceStyle, style } from '../../shared/formats/style';
import { stringsOfView } from '../../shared/formats/view-strings';
import { textOfView } from '../../shared/formats/view-text';
import type { View } from '../../shared/formats/view-types';
import { attributesAreOf } from './html-attributes';
import { headIsOf } from './html-head';

/** Where a web page says something else than its view: for who looks into it, no sentence for people. */
export type HtmlFault = 'words' | 'around' | 'head' | 'style' | 'elements' | 'attributes' | 'comment';

/**
 * Where a written web page and its view differ; undefined when they say the same. Looked at is all that a
 * reader of its source would find: the words, what stands around them, head, style, attributes, comments.
 */
export const htmlFault = (html: string, view: View): HtmlFault | undefined => {
  const tree = fromHtml(html);
  if (hasComment(tree)) return 'comment';
  if (!saysArticle(tree, view)) return 'words';
  const elements = elementsIn(tree);
  if (!elements.every(({ tagName }) => tags.has(tagName))) return 'elements';
  if (!saysAround(tree, view)) return 'around';
  if (!headIsOf(elements, view)) return 'head';
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textIn);
  if (styles.length !== 1 || withoutFonts(styles[0] ?? '') !== styleOf(view)) return 'style';
  return attributesAreOf(elements, view, stringsOfView(view)) ? undefined : 'attributes';
};

/** Whether the words of a web page's article are those of the view, no more, no fewer, in the same order. */
export const htmlSaysWhatViewSays = (html: string, view: View): boolean => saysArticle(fromHtml(html), view);

const saysArticle = (tree: Root, view: View): boolean => {
  const articles = elementsIn(tree).filter(({ tagName }) => tagName === 'article');
  const [article] = articles;
  return articles.length === 1 && article !== undefined && bare(textIn(article)) === bare(textOfView(view));
};

/** Outside the article stands what must be read before it, and nothing else. */
const saysAround = (tree: Root, view: View): boolean => {
  const body = elementsIn(tree).find(({ tagName }) => tagName === 'body');
  const notes = [
    ...(view.embargo ? [view.embargo.line] : []),
    ...(view.copy === 'draft' ? [draftWords(view.draft)] : []),
  ];
  const text = (node: Nodes): string => {
    if (node.type === 'element' && node.tagName === 'article') return '';
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(text).join('') : '';
  };
  return body !== undefined && bare(text(body)) === bare(notes.join(''));
};

const elementsIn = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsIn) : []),
];

const hasComment = (node: Nodes): boolean =>
  node.type === 'comment' || ('children' in node && node.children.some(hasComment));

/** All that our pages are made of; others could hide words (`template`) or ask for them (`iframe`). */
const tags = new Set(
  'html head meta title script style body main aside article header footer section div p h1 h2 ul ol li blockquote figure figcaption img span a b i br address bdi'.split(
    ' ',
  ),
);

const styleOf = (view: View): string =>
  [faceStyle(facesFor(view).map((face) => ({ face, url: '' }))), pageStyle(view), style].join('\n');
const withoutFonts = (css: string): string =>
  css.replace(/url\(data:font\/woff2;base64,[\w+/=]*\)/g, 'url()');

export const textIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
};

/** Spaces fall away: between two blocks they are in the layout, not in the text. */
const bare = (text: string): string => text.replace(/\s+/g, '');
