import { say } from '../../shared/messages/say';

/** Windows hands a mail program some 2,000 characters of an address and drops the rest, or the whole. */
const longest = 1900;

export type MailLink = {
  href: string;
  /** What did not fit into the address, to be pasted by the person. */
  toPaste?: string;
};

/** RFC 6068: a new message with subject and text and nobody to send it to yet; line breaks are CRLF. */
export const mailLink = (subject: string, text: string): MailLink => {
  const whole = address(subject, text);
  return whole.length <= longest
    ? { href: whole }
    : { href: address(subject, say('review.mail.paste')), toPaste: text };
};

const address = (subject: string, text: string): string =>
  `mailto:?subject=${encode(subject.replace(/\s+/gu, ' '))}&body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`;

/** A half of a character, which only a damaged file brings, cannot be written in an address. */
const encode = (text: string): string => encodeURIComponent(text.replace(loneHalf, '\ufffd'));
const loneHalf = /\p{Cs}/gu;
