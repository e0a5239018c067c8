import { pdfLibrary } from './pdf-library';
import { stampPdf } from './pdf-stamp';

export type SheetFinish = {
  title: string;
  /** Who asks. */
  author: string;
  now: Date;
  /** Of this program. */
  version: string;
};

/**
 * What Chromium leaves out of the sheet it prints: title, author, language of the frame and what made it.
 * Made from the same page at the same time, it has the same bytes.
 */
export const finishSheet = async (
  bytes: Uint8Array,
  { title, author, now, version }: SheetFinish,
): Promise<Uint8Array> => {
  const library = await pdfLibrary();
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
  stampPdf(document, { title, author, language: 'en', now, version, source: [title, author] }, library);
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
};
