import { say } from '../../shared/messages/say';
import type { RequestContent } from '../../shared/review/request';
import { requestMail } from '../../shared/review/request-mail';
import type { Printer } from './printing';

/** `form` is a page to be answered in a browser, `sheet` the same on paper. */
export type Carrier = 'text' | 'eml' | 'form' | 'sheet';

/** How a file of each is called, without the point. */
export const carrierEndings = {
  text: 'txt',
  eml: 'eml',
  form: 'html',
  sheet: 'pdf',
} as const satisfies Record<Carrier, string>;

export type CarrierParts = {
  /** When the request is made. */
  now: Date;
  /** Of this program. */
  version: string;
  /** Asked for when a sheet is printed and not before. */
  printer: () => Pick<Printer, 'print'>;
};

/**
 * A request as the bytes of a file. All carriers are made from one content, which comes from a final view
 * alone. `head` is the record's once the request is in it, so that its code is the one the person sees.
 * The mail carries no form: gateways hold back pages that are attached to a mail, and a reply in words
 * is all that is needed. Rejects when a page cannot be printed.
 */
export const carrierBytes = async (
  carrier: Carrier,
  content: RequestContent,
  head: string | null,
  { now, version, printer }: CarrierParts,
): Promise<Uint8Array> => {
  switch (carrier) {
    case 'text': {
      const { subject, text } = requestMail(content, head);
      return encoded(`${say('review.request.subject-line', { subject })}\n\n${text}`);
    }
    case 'eml': {
      // Loaded when the first mail is made: few runs make one.
      const { unsentMail } = await import('./mail-composer');
      return unsentMail({ ...requestMail(content, head), date: now });
    }
    case 'form':
      return encoded(await page(content, head, 'form'));
    case 'sheet': {
      const pages = await printer().print(await page(content, head, 'sheet'));
      const { finishSheet } = await import('./request-sheet');
      const title = say('review.request.title', { headline: content.release.headline });
      return finishSheet(pages, { title, author: content.from.name, now, version });
    }
  }
};

/** The tree of HTML and what writes it are loaded when the first page is made: the window must not wait for them at start. */
const page = async (content: RequestContent, head: string | null, medium: 'form' | 'sheet') => {
  const { requestPage } = await import('../../shared/review/request-page');
  return requestPage(content, head, medium);
};

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
