import { PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Printer } from '../../../electron/services/printing';

/** One page that says the words of an HTML page's article and shows nothing: for tests that are not about pages. */
export const paperOf = async (html: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage();
  const { context, catalog } = document;
  const hex = Buffer.from(`\ufeff${wordsIn(fromHtml(html))}`, 'utf16le')
    .swap16()
    .toString('hex');
  const words = `/P <</MCID 0>> BDC /Span <</ActualText <${hex}>>> BDC EMC EMC`;
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(words)));
  const paragraph = context.obj({ Type: 'StructElem', S: 'P' });
  paragraph.set(PDFName.of('Pg'), page.ref);
  paragraph.set(PDFName.of('K'), PDFNumber.of(0));
  const tree = context.obj({ Type: 'StructTreeRoot' });
  tree.set(PDFName.of('K'), context.register(paragraph));
  catalog.set(PDFName.of('StructTreeRoot'), context.register(tree));
  return document.save({ useObjectStreams: false });
};

export const paperPrinter: Printer = { print: paperOf, close: () => undefined };

const blocks = new Set(['p', 'h1', 'h2', 'li', 'div', 'span', 'br']);
const wordsIn = (node: Nodes, inside = false): string => {
  if (node.type === 'text') return inside ? node.value : '';
  if (!('children' in node)) return '';
  const isArticle = node.type === 'element' && node.tagName === 'article';
  const text = node.children.map((child) => wordsIn(child, inside || isArticle)).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${text}\n` : text;
};
