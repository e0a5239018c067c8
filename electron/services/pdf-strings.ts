import type { PDFDict as Dict, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './pdf-library';
import { textString } from './pdf-tokens';

/** A string of a file and the keys that lead to it from its trailer: "Root Pages Kids Annots A URI"; "Nowhere" when nothing leads there. */
export type PdfString = { path: string; text: string };
export type PdfStrings = {
  strings: PdfString[];
  /** Where the streams stand, one path each. */
  streams: string[];
  /** The XMP of the file, when there is one. */
  metadata: string[];
};

/** Every string of a file outside its text layer, each once. */
export const stringsIn = (document: PDFDocument, library: PdfLibrary): PdfStrings => {
  const { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFStream, PDFString, decoded } = library;
  const { context } = document;
  const seen = new Set<PDFObject>();
  const found: PdfStrings = { strings: [], streams: [], metadata: [] };
  const walkDict = (dict: Dict, path: string) => {
    for (const [key, value] of dict.entries()) walk(value, `${path} ${key.decodeText()}`);
  };
  const walk = (given: PDFObject | undefined, path: string): void => {
    if (given instanceof PDFRef) {
      if (seen.has(given)) return;
      seen.add(given);
      walk(context.lookup(given), path);
    } else if (given instanceof PDFString || given instanceof PDFHexString) {
      found.strings.push({ path: path.trim(), text: textString(given.asBytes()) });
    } else if (given instanceof PDFArray) {
      for (const item of given.asArray()) walk(item, path);
    } else if (given instanceof PDFStream) {
      found.streams.push(path.trim());
      if (given.dict.lookup(PDFName.of('Type')) === PDFName.of('Metadata'))
        found.metadata.push(Buffer.from(decoded(given)).toString('utf8'));
      walkDict(given.dict, path);
    } else if (given instanceof PDFDict) walkDict(given, path);
  };
  const { Root, Info, ID, Encrypt } = context.trailerInfo;
  walk(Root, 'Root');
  walk(Info, 'Info');
  walk(ID, 'ID');
  walk(Encrypt, 'Encrypt');
  for (const [ref] of context.enumerateIndirectObjects()) walk(ref, 'Nowhere');
  return found;
};
