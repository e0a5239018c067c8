import type { z } from 'zod';
import { say } from '../messages/say';
import { complaint, shortened } from './complaint';

export type Placed = { where: string; what: string };
type Issue = z.core.$ZodIssue;

/**
 * The first thing that is wrong with a file, in words: a place as a person counts it ("content 7, body,
 * paragraph 3") and what is wrong there. Nothing of the release's own prose is repeated.
 */
export const placeOf = (value: unknown, issues: readonly Issue[]): Placed => {
  const issue = issues[0];
  if (!issue) throw new Error('placeOf: no issue');
  return { where: place(value, issue.path), what: complaint(valueAt(value, issue.path), issue) };
};

/** For a number too large to be held, which is found before there is anything to count in. */
export const placeOfNumber = (at: number): Placed => ({
  where: say('files.place.character', { at: at + 1 }),
  what: say('files.wrong.number'),
});

const place = (file: unknown, path: readonly PropertyKey[]): string => {
  const words: string[] = [];
  let node = file;
  path.forEach((step, index) => {
    const list = String(path[index - 1] ?? '');
    const next = stepInto(node, step);
    if (typeof step === 'number') words.push(...itemWords(list, step, next, index === 1));
    else if (typeof path[index + 1] !== 'number') words.push(shortened(String(step)));
    node = next;
  });
  return words.length > 0 ? words.join(', ') : say('files.place.top');
};

/** A list is named with its item's number, once: "content 7, body", "paragraph 3", "speakers 2". */
const itemWords = (list: string, index: number, item: unknown, top: boolean): string[] => {
  const number = index + 1;
  const type = stepInto(item, 'type');
  const kind = typeof type === 'string' ? shortened(type) : undefined;
  if (list === 'content' || (list === 'children' && top)) {
    return [say('files.place.item', { list: 'content', number }), ...(kind ? [kind] : [])];
  }
  if (list !== 'children') return [say('files.place.item', { list, number })];
  return [say('files.place.item', { list: kind ?? say('files.place.text'), number })];
};

const stepInto = (node: unknown, step: PropertyKey): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined;

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown => path.reduce(stepInto, file);
