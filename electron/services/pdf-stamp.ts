import { createHash } from 'node:crypto';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { say } from '../../shared/messages/say';
import type { PdfLibrary } from './pdf-library';

export type PdfStamp = {
  title: string;
  author: string;
  language: string;
  now: Date;
  /** Of this program. */
  version: string;
  /** What the file is made from: from the same at the same time, it has the same identifier. */
  source: readonly unknown[];
};

/** What Chromium leaves out of every PDF it prints: title, author, language, when and by what it was made. */
export const stampPdf = (
  document: PDFDocument,
  { title, author, language, now, version, source }: PdfStamp,
  { PDFHexString }: PdfLibrary,
): void => {
  const creator = say('exporting.creator', { version });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(now);
  document.setModificationDate(now);
  const made = JSON.stringify([...source, now.getTime()]);
  const id = PDFHexString.of(createHash('sha256').update(made).digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
};
