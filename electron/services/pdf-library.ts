import type { PDFStream } from '@cantoo/pdf-lib';

type Library = typeof import('@cantoo/pdf-lib');
export type PdfLibrary = Library & {
  /** The bytes of a stream without its filters. */
  decoded: (stream: PDFStream) => Uint8Array;
};

/** What reads and writes PDF, fetched when the first is made: the window must not wait for it at start. */
export const pdfLibrary = async (): Promise<PdfLibrary> => {
  const library = await import('@cantoo/pdf-lib');
  const { PDFContentStream, PDFRawStream, decodePDFRawStream } = library;
  const decoded: PdfLibrary['decoded'] = (stream) => {
    if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
    if (stream instanceof PDFContentStream) return stream.getUnencodedContents();
    throw new Error('pdf: a stream of a kind that is not known');
  };
  return { ...library, decoded };
};

/** How a finished file is written, and written again when it is proven: the same objects give the same bytes. */
export const asWritten = { updateFieldAppearances: false, addDefaultPage: false, useObjectStreams: false };
