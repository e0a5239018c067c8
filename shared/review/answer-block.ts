import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '../result';
import { base32Of, bytesOfBase32 } from './base32';

/**
 * An answer as a short text that survives mail: letters and digits, its line breaks, quoting and case of
 * no account, with a check over it all. `d` answers the quotes of the request by number: approved,
 * declined, or amended with the text of each segment.
 */
export type AnswerBlock = {
  /** The request's nonce. */
  n: string;
  d: ([number, 'a'] | [number, 'd'] | [number, 'm', ...string[]])[];
  /** Who answers, when (ISO 8601), and a note. */
  w: string;
  t: string;
  o?: string;
  /** Name, title and organisation as they should be. */
  s?: [string, string, string];
};

const lineLength = 60;

export const blockOf = (answer: AnswerBlock): string => {
  const bytes = utf8ToBytes(JSON.stringify(answer));
  const lines = base32Of(bytes).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return ['ON RECORD ANSWER', ...lines, `CHECK ${crcOf(bytes)} END`].join('\n');
};

/** A block found in a text as JSON, not yet looked at; undefined when the text holds none. */
export const blockIn = (text: string): Result<unknown, { reason: 'damaged' }> | undefined => {
  const found = /ON RECORD ANSWER([a-z2-7\s>|]{1,200000}?)CHECK\s+([0-9a-f]{8})\s+END/i.exec(text);
  if (!found) return /ON RECORD ANSWER/.test(text) ? fail({ reason: 'damaged' }) : undefined;
  const bytes = bytesOfBase32((found[1] ?? '').replace(/[\s>|]/g, ''));
  if (!bytes || crcOf(bytes) !== found[2]?.toLowerCase()) return fail({ reason: 'damaged' });
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return fail({ reason: 'damaged' });
    throw error;
  }
};

/** A text without the first block in it. */
export const withoutBlock = (text: string): string =>
  text.replace(/[^\S\n]*ON RECORD ANSWER[a-z2-7\s>|]{1,200000}?CHECK\s+[0-9a-f]{8}\s+END/i, '');

/** CRC-32 (ISO 3309) as 8 hex digits: against damage on the way, not against people. */
export const crcOf = (bytes: Uint8Array): string => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};
