import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
  ReadingDirection,
} from '@cantoo/pdf-lib';
import type { View } from '../../shared/formats/view-types';
import { say } from '../../shared/messages/say';

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
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const creator = say('exporting.creator', { version });
  document.setTitle(view.title, { showInWindowTitleBar: true });
  document.setAuthor(view.issuers.join(', '));
  document.setSubject(view.subtitle);
  document.setKeywords(keywordsOf(view));
  document.setLanguage(view.language);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(now);
  document.setModificationDate(now);
  if (view.direction === 'rtl') {
    document.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  }
  for (const page of document.getPages()) describeLinks(page.node);
  const id = PDFHexString.of(identifier(view, now));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
};

const keywordsOf = (view: View): string[] => [
  ...(view.reference ? [view.reference] : []),
  ...(view.copy === 'draft' ? [say('exporting.draft-in-name'), view.draft.code] : []),
];

const identifier = (view: View, now: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([view, now.getTime()]))
    .digest('hex')
    .slice(0, 32);

/** A link must say where it leads to those who hear the page; readers go through links in the order of the text. */
const describeLinks = (page: PDFDict): void => {
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
