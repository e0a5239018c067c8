import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import PostalMime, { type Email } from 'postal-mime';
import { textHash } from '../release/hash';
import { fail, ok, type Result } from '../result';
import { hasHiddenWords, hasStruckWords, saysTheSame, textOfMailHtml } from './mail-html';

/** An answer as it came in, before anyone looks for a decision in it. */
export type AnswerSource = {
  kind: 'mail' | 'json' | 'text';
  text: string;
  /** SHA-256 (hex) of the bytes as they came. */
  hash: string;
  subject?: string;
  from?: { name?: string; address?: string };
  /** What the mail says of itself: shown, never ranked by. */
  date?: string;
  messageId?: string;
  /** Words of it are hidden or struck out, or its formatted half says something else than its plain one. */
  isDoubtful?: true;
  /** Texts of attached `.release-answer` files. */
  attached?: string[];
};

export type SourceFailure = { reason: 'too-large' | 'not-an-answer'; name: string };

/** A mail with pictures in its signature is large; an answer is not. */
const largestMail = 25 * 1024 * 1024;
const largestText = 1024 * 1024;

/** Reads a dropped or named file: JSON, a mail (RFC 5322), or plain text in UTF-8. */
export const readSource = async (
  bytes: Uint8Array,
  name: string,
): Promise<Result<AnswerSource, SourceFailure>> => {
  if (bytes.length > largestMail) return fail({ reason: 'too-large', name });
  const hash = bytesToHex(sha256(bytes));
  const text = decoded(bytes);
  if (isMail(bytes, name)) return readMail(bytes, name, hash);
  if (bytes.length > largestText) return fail({ reason: 'too-large', name });
  if (text === undefined || text.trim() === '') return fail({ reason: 'not-an-answer', name });
  return ok({ kind: text.trimStart().startsWith('{') ? 'json' : 'text', text, hash });
};

/** A text that was pasted or typed; a mail pasted with its headers is a text too, and its reference is found. */
export const pastedSource = (text: string): AnswerSource => ({
  kind: text.trimStart().startsWith('{') ? 'json' : 'text',
  text,
  hash: textHash(text),
});

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const isMail = (bytes: Uint8Array, name: string): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (/^\s*\{/.test(head)) return false;
  const startsWithHeaders = /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2}/.test(head);
  return (
    /\.eml$/i.test(name) || (startsWithHeaders && /^(?:Message-ID|MIME-Version|Received|Date):/im.test(head))
  );
};

const readMail = async (
  bytes: Uint8Array,
  name: string,
  hash: string,
): Promise<Result<AnswerSource, SourceFailure>> => {
  const mail = await parsed(bytes);
  if (!mail) return fail({ reason: 'not-an-answer', name });
  const { html = '' } = mail;
  const text = mail.text?.trim() && !hasStruckWords(html) ? mail.text : textOfMailHtml(html);
  const isDoubtful =
    hasStruckWords(html) ||
    hasHiddenWords(html) ||
    (mail.text?.trim() && html && !saysTheSame(mail.text, html));
  const attached = attachedAnswers(mail);
  if (text.length > largestText) return fail({ reason: 'too-large', name });
  if (text.trim() === '' && attached.length === 0) return fail({ reason: 'not-an-answer', name });
  const { subject, messageId, date, from } = mail;
  return ok({
    kind: 'mail',
    text,
    hash,
    ...(subject && { subject }),
    ...(from?.address !== undefined && { from: { name: from.name, address: from.address } }),
    ...(date && { date }),
    ...(messageId && { messageId }),
    ...(isDoubtful && { isDoubtful: true as const }),
    ...(attached.length > 0 && { attached }),
  });
};

/** A forwarded mail stays an attachment: its words are not those of who forwards it. */
const parsed = async (bytes: Uint8Array): Promise<Email | undefined> => {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 32 });
  } catch (error) {
    // It refuses by throwing: nesting or headers beyond its limits.
    if (error instanceof Error) return undefined;
    throw error;
  }
};

const attachedAnswers = ({ attachments }: Email): string[] =>
  attachments.flatMap(({ filename, content }) => {
    if (!filename || !/\.(release-answer|json)$/i.test(filename) || typeof content === 'string') return [];
    const bytes = new Uint8Array(content);
    const text = bytes.length <= largestText ? decoded(bytes) : undefined;
    return text === undefined ? [] : [text];
  });
