import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { stringsOfView } from '../../shared/formats/view-strings';
import type { View } from '../../shared/formats/view-types';
import { say } from '../../shared/messages/say';
import { asWritten, type PdfLibrary, pdfLibrary } from './pdf-library';
import { stampPdf } from './pdf-stamp';
import { bare, samePieces } from './pdf-words';

export type PdfFinish = {
  /** When the copy was made; nothing else in the file depends on the clock. */
  now: Date;
  /** Of this program. */
  version: string;
};

/**
 * What Chromium leaves out of the PDF it prints: author, subject, keywords, language of the catalog, and
 * that a reader shows the title rather than the file name. Tags and outline stay as they are. Made from
 * the same view at the same time, the same printed page gives the same bytes.
 */
export const finishPdf = async (
  bytes: Uint8Array,
  view: View,
  { now, version }: PdfFinish,
): Promise<Uint8Array> => {
  const library = await pdfLibrary();
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
  const { title, language } = view;
  const author = view.issuers.join(', ');
  stampPdf(document, { title, author, language, now, version, source: [view] }, library);
  document.setSubject(view.subtitle);
  document.setKeywords(keywordsOf(view));
  if (view.direction === 'rtl') {
    const { R2L } = library.ReadingDirection;
    document.catalog.getOrCreateViewerPreferences().setReadingDirection(R2L);
  }
  for (const page of document.getPages()) describeLinks(page.node, library);
  mendOutline(document, stringsOfView(view).headings, library);
  return document.save(asWritten);
};

const keywordsOf = (view: View): string[] => [
  ...(view.reference ? [view.reference] : []),
  ...(view.copy === 'draft' ? [say('exporting.draft-in-name'), view.draft.code] : []),
];

/** A link must say where it leads to those who hear the page; readers go through links in the order of the text. */
const describeLinks = (
  page: PDFDict,
  { PDFArray, PDFDict, PDFHexString, PDFName, PDFString }: PdfLibrary,
): void => {
  const links = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (!links) return;
  page.set(PDFName.of('Tabs'), PDFName.of('S'));
  for (let at = 0; at < links.size(); at++) {
    const link = links.lookupMaybe(at, PDFDict);
    const address = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
    if (!link || link.has(PDFName.of('Contents'))) continue;
    if (address instanceof PDFString || address instanceof PDFHexString) {
      link.set(PDFName.of('Contents'), PDFHexString.fromText(address.decodeText()));
    }
  }
};

/**
 * Chromium says a heading twice in the outline when it moved it to the next page with its text, and puts the
 * words of one that is read from right to left in the order of the page.
 */
const mendOutline = (
  document: PDFDocument,
  headings: readonly string[],
  { PDFDict, PDFHexString, PDFName, PDFString }: PdfLibrary,
): void => {
  const known = new Set(headings.map(bare));
  const mend = (item: PDFDict | undefined): void => {
    for (let at = item; at; at = at.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = at.lookup(PDFName.of('Title'));
      const said = title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '';
      const meant = known.has(bare(said))
        ? undefined
        : headings.find((heading) => samePieces(said, heading) || samePieces(said, `${heading} ${heading}`));
      if (meant !== undefined)
        at.set(PDFName.of('Title'), PDFHexString.fromText(meant.replace(/\s+/g, ' ').trim()));
      mend(at.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  mend(outlines?.lookupMaybe(PDFName.of('First'), PDFDict));
};
