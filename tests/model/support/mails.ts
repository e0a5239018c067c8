import { type AnswerSource, readSource } from '../../../shared/review/mail';
import { nonce } from './asked-release';

/** The line above an answered mail. */
export const gmail = 'On Tue, 24 Nov 2026 at 10:00, Ana Reis <ana@office.example> wrote:';
export const marked = (text: string, mark = '> '): string => text.replace(/^/gm, mark);

const head = `From: Ilse Marrow <ilse@flood.example>\nSubject: Re: Your words (Ref: ${nonce})\nMessage-ID: <a1@flood.example>\nDate: Tue, 24 Nov 2026 12:00:00 +0100\nMIME-Version: 1.0\n`;

/** Ilse Marrow's reply to the request, formatted. */
export const htmlMail = (body: string): string => `${head}Content-Type: text/html; charset=utf-8\n\n${body}`;
/** The same with a half that is text alone. */
export const mailOfHalves = (text: string, body: string): string =>
  `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--b\nContent-Type: text/html; charset=utf-8\n\n${body}\n--b--\n`;

/** A mail as its file, with the line ends of one, read. */
export const sourceOf = async (mail: string): Promise<AnswerSource> => {
  const source = await readSource(new TextEncoder().encode(mail.replaceAll('\n', '\r\n')), 'reply.eml');
  if (!source.ok) throw new Error(source.failure.reason);
  return source.value;
};
