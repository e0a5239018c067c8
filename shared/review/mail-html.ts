import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { depthOf, textBetweenTags } from '../formats/reading/html-depth';

const unseen = new Set(['head', 'script', 'style', 'template', 'title', 'noscript']);
const blocks = new Set(
  'p div section article li tr table ul ol blockquote h1 h2 h3 h4 h5 h6 pre hr'.split(' '),
);
const deepest = 400;

/**
 * The text of a mail that has HTML alone. What it quotes gets the ">" that plain text has, since a reply
 * is told from its history by that.
 */
export const textOfMailHtml = (html: string): string => {
  if (depthOf(html) > deepest) return textBetweenTags(html);
  return textIn(fromHtml(html))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const textIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value.replace(/[ \t\r\n]+/g, ' ');
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(textIn).join('');
  const { tagName } = node;
  if (unseen.has(tagName)) return '';
  if (tagName === 'br') return '\n';
  const inside = node.children.map(textIn).join('');
  // What was struck out was taken back; plain text has no other sign for it.
  if (isStruck(tagName, node.properties.style)) return inside.trim() === '' ? inside : `~~${inside}~~`;
  if (tagName === 'blockquote') return `\n${inside.trim().replace(/^/gm, '> ')}\n`;
  return blocks.has(tagName)
    ? `\n${inside.replace(/^ +| +$/gm, '')}\n${tagName === 'p' ? '\n' : ''}`
    : inside;
};

const struck = new Set(['s', 'strike', 'del']);
const isStruck = (tagName: string, style: unknown): boolean =>
  struck.has(tagName) || (typeof style === 'string' && /line-through/i.test(style));

/** Whether formatting takes words back that the plain half of a mail still shows. */
export const hasStruckWords = (html: string): boolean => /<(?:s|strike|del)[\s>]|line-through/i.test(html);

/** Whether style, class or attribute keep words from being seen; style sheets are not followed, but doubted. */
export const hasHiddenWords = (html: string): boolean =>
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity|max-height)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|color\s*:\s*transparent|<[a-z][^>]*\shidden(?=[\s=>/])/i.test(
    html,
  );

/** Whether the two halves of a mail have the same words. */
export const saysTheSame = (text: string, html: string): boolean =>
  wordsOfHalf(text) === wordsOfHalf(textOfMailHtml(html));

const wordsOfHalf = (text: string): string =>
  (
    text
      .replace(/<(?:https?:|mailto:|tel:)[^>]*>|\[(?:cid|image):[^\]]*\]/gi, ' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
    .join(' ')
    .toLowerCase();
