import { blockIn } from './answer-block';
import type { AnswerSource } from './mail';
import { nonceHash, noncesIn } from './nonce';

/** What an answer names of where it belongs: SHA-256 of the references in it, and the id of its release. */
export type AnswerAddress = { nonces: string[]; release?: string };

/** Reads nothing else of an answer, and never throws on what people send. */
export const addressOf = ({ kind, text, subject, attached }: AnswerSource): AnswerAddress => {
  const block = kind === 'json' ? undefined : blockIn(text);
  const parts = [
    ...(kind === 'json' ? [text] : (attached ?? [])).map(json),
    ...(block?.ok ? [block.value] : []),
  ];
  const named = parts.flatMap((part) => [...field(part, 'nonce'), ...field(part, 'n')]);
  // Of a mail that hangs in a thread the subject comes first.
  const found = [...named, ...noncesIn(`${subject ?? ''}\n${kind === 'json' ? '' : text}`)];
  const nonces = [...new Set(found.map((nonce) => nonceHash(nonce.trim().toLowerCase())))];
  const [release] = parts.flatMap((part) => field(part, 'release'));
  return { nonces, ...(release !== undefined && { release }) };
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const field = (value: unknown, name: string): string[] => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' && found.length <= 64 ? [found] : [];
};
