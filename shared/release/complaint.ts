import type { z } from 'zod';
import { type MessageKey, say } from '../messages/say';

/** A key or type of someone else's file, short enough for a sentence and without what could disturb it. */
export const shortened = (name: string): string => {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  const characters = Array.from(plain);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : plain;
};

/** What is wrong with a value, as the end of a sentence: "must be a text, not a number". */
export const complaint = (value: unknown, issue: z.core.$ZodIssue): string => {
  if (value === undefined && issue.code !== 'unrecognized_keys') return say('files.wrong.missing');
  switch (issue.code) {
    case 'unrecognized_keys':
      return say('files.wrong.unknown-key', { key: shortened(issue.keys[0] ?? '') });
    case 'invalid_type':
      return say('files.wrong.type', {
        expected: kindWords(issue.expected),
        found: kindWords(kindOf(value)),
      });
    case 'invalid_value':
      return say('files.wrong.value', { allowed: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return typeof value === 'string'
        ? say('files.wrong.unknown-kind', { kind: shortened(value) })
        : say('files.wrong.form');
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? say('files.wrong.empty')
        : say('files.wrong.too-small', { minimum: String(issue.minimum) });
    case 'too_big':
      return say('files.wrong.too-big', { maximum: String(issue.maximum) });
    case 'invalid_key':
      return say('files.wrong.key');
    case 'invalid_format':
      return say(formatWords[issue.format] ?? 'files.wrong.form');
    default:
      return say('files.wrong.form');
  }
};

const formatWords: Record<string, MessageKey> = {
  date: 'files.wrong.date',
  datetime: 'files.wrong.time',
  base64: 'files.wrong.base64',
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const kinds: Record<string, MessageKey> = {
  string: 'files.kind.text',
  number: 'files.kind.number',
  int: 'files.kind.number',
  boolean: 'files.kind.boolean',
  array: 'files.kind.list',
  tuple: 'files.kind.list',
  object: 'files.kind.object',
  record: 'files.kind.object',
  null: 'files.kind.null',
};

const kindWords = (kind: string): string => say(kinds[kind] ?? 'files.kind.other');
