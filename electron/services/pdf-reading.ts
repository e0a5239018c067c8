import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './pdf-library';
import { lineBreak, markedKey, type PdfText } from './pdf-text';

/** A part of the text with the role it is tagged with ("P", "H1", "Lbl"), in the order it is read aloud. */
export type ReadPart = { role: string; text: string };

/**
 * The text in the order of the structure tree. Throws when the tree names what is not there, names a text
 * twice, or leaves one out: then nobody could say in which order it is read.
 */
export const readInOrder = (document: PDFDocument, { marked }: PdfText, library: PdfLibrary): ReadPart[] => {
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const pages = new Map<PDFObject, number>(document.getPages().map(({ ref }, place) => [ref, place]));
  const seen = new Set<PDFObject>();
  const used = new Set<string>();
  const parts: ReadPart[] = [];

  const take = (number: number, page: PDFObject | undefined, role: string): void => {
    const key = markedKey(page ? (pages.get(page) ?? -1) : -1, number);
    if (used.has(key)) throw new Error('pdf: a text is read twice');
    used.add(key);
    // A number without a text marks a picture or an empty line.
    parts.push({ role, text: marked.get(key) ?? '' });
  };
  const walk = (given: PDFObject | undefined, page: PDFObject | undefined, role: string): void => {
    const kid = given instanceof PDFRef ? document.context.lookup(given) : given;
    if (kid instanceof PDFNumber) {
      take(kid.asNumber(), page, role);
      return;
    }
    if (kid instanceof PDFArray) {
      for (const item of kid.asArray()) walk(item, page, role);
      return;
    }
    if (!(kid instanceof PDFDict)) throw new Error('pdf: the structure tree names what is not there');
    const own = kid.get(PDFName.of('Pg')) ?? page;
    const type = nameOf(kid, 'Type');
    if (type === 'MCR') {
      take(kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber(), own, role);
      return;
    }
    if (type === 'OBJR') return;
    if (seen.has(kid)) throw new Error('pdf: the structure tree turns in a circle');
    seen.add(kid);
    const below = kid.get(PDFName.of('K'));
    if (below) walk(below, own, nameOf(kid, 'S') || role);
  };
  const nameOf = (dict: PDFDict, key: string): string => {
    const value = dict.lookup(PDFName.of(key));
    return value instanceof PDFName ? value.decodeText() : '';
  };
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.get(PDFName.of('K'));
  if (root) walk(root, undefined, '');
  for (const [key, text] of marked) {
    if (!used.has(key) && text.replaceAll(lineBreak, '').trim() !== '')
      throw new Error('pdf: a text stands outside the structure tree');
  }
  return parts;
};
