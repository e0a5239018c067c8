import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { say } from '../../shared/messages/say';

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
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const creator = say('exporting.creator', { version });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage('en');
  document.setCreator(creator);
  document.setProducer(creator);
  document.setCreationDate(now);
  document.setModificationDate(now);
  const id = PDFHexString.of(
    createHash('sha256')
      .update(JSON.stringify([title, author, now.getTime()]))
      .digest('hex')
      .slice(0, 32),
  );
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
};
