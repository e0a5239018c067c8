import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlFault } from '../../electron/services/export-proof';
import { createFonts } from '../../electron/services/fonts';
import { asWritten } from '../../electron/services/pdf-library';
import { pdfFault } from '../../electron/services/pdf-proof';
import { comparable, samePieces, sameWords } from '../../electron/services/pdf-words';
import { viewOf } from '../../shared/formats/view';
import { coastal } from '../model/formats/coastal';
import { fontFile } from './support/font-file';
import { paperPrinter } from './support/paper-printer';
import { finish, pdfOf, webPageOf } from './support/read-out';

const { root, envelope } = coastal();
const view = viewOf(root, envelope);
const word = 'Zwetschge';

describe('a PDF', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await pdfOf(view, paperPrinter);
  });
  const altered = async (alter: (document: PDFDocument) => void | Promise<void>) => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    await alter(document);
    return document.save(asWritten);
  };
  const faultOf = async (alter: (document: PDFDocument) => void | Promise<void>) =>
    pdfFault(await altered(alter), view, finish);
  /** Adds operators at the end of the page. */
  const paint = (document: PDFDocument, operators: string) => {
    const page = document.getPage(0);
    const stream = document.context.register(document.context.flateStream(operators));
    const old = page.node.get(PDFName.of('Contents'));
    page.node.set(PDFName.of('Contents'), document.context.obj([old ?? stream, stream]));
  };
  const hex = Buffer.from(`\ufeff${word}`, 'utf16le').swap16().toString('hex');

  test('as it was made says what its view says', async () => {
    expect(await pdfFault(good, view, finish)).toBeUndefined();
    expect(await faultOf(() => undefined)).toBeUndefined();
  });

  const smuggled: [string, string, (document: PDFDocument) => void | Promise<void>][] = [
    [
      'text behind the words',
      'unreadable',
      (pdf) => paint(pdf, `/P <</MCID 7>> BDC /Span <</ActualText <${hex}>>> BDC EMC EMC`),
    ],
    [
      'a word in the margin',
      'margins',
      (pdf) => paint(pdf, `/Artifact BMC /Span <</ActualText <${hex}>>> BDC EMC EMC`),
    ],
    ['a line of a font that says no letters', 'unreadable', (pdf) => pdf.getPage(0).drawText(word)],
    ['a replacement of the words', 'unreadable', (pdf) => paint(pdf, `/P <</MCID 7 /E (${word})>> BDC EMC`)],
    ['the title', 'metadata', (pdf) => pdf.setTitle(word)],
    ['the author', 'metadata', (pdf) => pdf.setAuthor(word)],
    ['the subject', 'metadata', (pdf) => pdf.setSubject(`${view.subtitle} ${word}`)],
    ['the keywords', 'metadata', (pdf) => pdf.setKeywords([word])],
    ['the language', 'metadata', (pdf) => pdf.setLanguage('de')],
    ['another field', 'strings', (pdf) => infoOf(pdf).set(PDFName.of('Company'), PDFString.of(word))],
    [
      'XMP',
      'metadata',
      (pdf) => {
        const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:title>${word}</dc:title></x:xmpmeta>`;
        const stream = pdf.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
        pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
      },
    ],
    [
      'an attribute of XMP',
      'metadata',
      (pdf) => {
        const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/" x:by="${word}"></x:xmpmeta>`;
        const stream = pdf.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' });
        pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
      },
    ],
    [
      'an alternative text',
      'strings',
      (pdf) =>
        treeOf(pdf).lookup(PDFName.of('K'), PDFDict).set(PDFName.of('Alt'), PDFHexString.fromText(word)),
    ],
    [
      'a bookmark',
      'strings',
      (pdf) => {
        const item = pdf.context.register(pdf.context.obj({ Title: PDFString.of(word) }));
        pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: item }));
      },
    ],
    ['an object that nothing leads to', 'strings', (pdf) => void pdf.context.register(PDFString.of(word))],
    ['a stream that nothing leads to', 'more', (pdf) => void pdf.context.register(pdf.context.stream(word))],
    ['an attached file', 'strings', (pdf) => pdf.attach(new TextEncoder().encode(word), 'notes.txt')],
  ];
  const infoOf = (pdf: PDFDocument) => pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  const treeOf = (pdf: PDFDocument) => pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  test.each(smuggled)('with %s is found out', async (_, fault, smuggle) => {
    expect(await faultOf(smuggle)).toBe(fault);
  });

  test.each([
    ['a comment at its end', (bytes: string) => `${bytes}% ${word}\n`],
    ['a comment before its objects', (bytes: string) => bytes.replace('\n1 0 obj', `\n%${word}\n1 0 obj`)],
  ])('with %s is found out', async (_, smuggle) => {
    const bytes = Buffer.from(smuggle(Buffer.from(good).toString('latin1')), 'latin1');
    expect(bytes.length).toBeGreaterThan(good.length);
    expect(await pdfFault(bytes, view, finish)).toBe('more');
  });

  test('that lacks words of the view is found out', async () => {
    const more = viewOf(coastal({ headline: `${view.title} today` }).root, envelope);
    expect(await pdfFault(good, more, finish)).toBe('words');
    const print = async () => (await PDFDocument.create()).save();
    expect(await pdfFault(await pdfOf(view, { print, close: () => undefined }), view, finish)).toBe('words');
  });
});

describe('a web page', () => {
  let good = '';
  beforeAll(async () => {
    good = await webPageOf(view, createFonts({ locate: fontFile }));
  });
  test('as it was made says what its view says', () => {
    expect(htmlFault(good, view)).toBeUndefined();
  });
  test.each([
    ['a word', 'words', '</h1>', ` ${word}</h1>`],
    ['a word left out', 'words', 'Fourteen coastal councils', 'Coastal councils'],
    ['a word beside the text', 'around', '<main', `<p>${word}</p><main`],
    ['a second text', 'words', '</main>', '<article></article></main>'],
    ['a comment', 'comment', '</h1>', `</h1><!-- ${word} -->`],
    ['a comment behind the end', 'comment', '</html>', `</html><!-- ${word} -->`],
    ['a hidden template', 'elements', '</main>', `</main><template>${word}</template>`],
    ['a frame', 'elements', '</main>', '</main><iframe></iframe>'],
    ['a title on a word', 'attributes', '<h1>', `<h1 title="${word}">`],
    ['data of its own', 'attributes', '<h1>', `<h1 data-note="${word}">`],
    ['a class', 'attributes', '<h1>', `<h1 class="${word}">`],
    ['an id', 'attributes', '<h1>', `<h1 id="${word}">`],
    ['a language', 'attributes', '<h1>', '<h1 lang="de">'],
    ['an alternative text', 'attributes', '<h1>', `<img alt="${word}" src=""><h1>`],
    ['another address', 'attributes', 'centre" rel', `${word}" rel`],
    ['another title', 'head', '<title>', `<title>${word} `],
    ['another author', 'head', 'name="author" content="', `name="author" content="${word}`],
    ['another description', 'head', 'name="description" content="', `name="description" content="${word}`],
    ['another field', 'head', '<title>', `<meta name="generator" content="${word}"><title>`],
    ['another policy', 'head', 'default-src ', 'default-src * '],
    ['data for search engines', 'head', '"@type":"NewsArticle"', `"@type":"NewsArticle","note":"${word}"`],
    ['a second script', 'head', '</head>', `<script>${word}</script></head>`],
    ['a rule of style', 'style', '</style>', `h1::after { content: '${word}' }</style>`],
    ['a comment of style', 'style', '</style>', `/* ${word} */</style>`],
  ])('with %s is found out', (_, fault, here, smuggled) => {
    expect(good).toContain(here);
    expect(htmlFault(good.replace(here, smuggled), view)).toBe(fault);
  });
});

describe('words that were read and words that were meant', () => {
  const line = '\ufdd1';
  test.each([
    ['a word', `a${line}word`, true],
    ['well-known', `well-${line}known`, true],
    ['wellknown', `well-${line}known`, false],
    ['coun\u00adter', `coun-${line}ter`, true],
    ['coun\u00adter', 'counter', true],
    ['coun\u00adter', 'coun-ter', false],
    ['a word', 'aword', false],
    ['aword', 'a word', false],
    ['a word', 'a  word ', true],
    ['final', '\ufb01nal', true],
    ['ligne\u00a0:', 'ligne :', true],
    ['one two', 'two one', false],
    ['one', 'one one', false],
    ['−5', '5', false],
    ['é', 'e\u0301', true],
    ['', 'x', false],
    ['x', '', false],
  ])('%j is read as %j: %s', (meant, read, same) => {
    expect(sameWords(read, meant)).toBe(same);
  });
  test.each([
    ['مركز واحد (2026)', `)2026( واحد${line}مركز`, true],
    ['مركز', 'مر كز', true],
    ['مركز واحد', 'مركز', false],
    ['مركز', 'مركز واحد', false],
    ['مركز 2026', 'مركز 2062', false],
    ['\u0644\u0627', '\ufefb', true],
  ])('from right to left %j is read as %j: %s', (meant, read, same) => {
    expect(samePieces(read, meant)).toBe(same);
  });
  test('what is never seen is not compared', () => {
    expect(comparable('a\u200b\u2060b\ufe0f')).toBe('ab');
  });
});
