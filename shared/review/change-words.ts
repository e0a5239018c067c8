import { formatDate } from '../formats/dates';
import { timingSentence } from '../formats/timing';
import { say } from '../messages/say';
import type { Root } from '../release/root';
import { Timing } from '../release/sections';
import type { Change, FormatOf } from './changes';
import { isSame } from './formats';
import { wholeOf } from './whole-of';

/** Longer words are shown by their beginning and their end, in characters. */
const longest = 160;

/**
 * What a change does, as one plain sentence without its author: "Inserted “the old system”", "Embargo
 * moved from 06:00 to 09:00". `root` is the release it stands in, which says what an image or a contact is.
 */
export const changeWords = (change: Change, root: Root): string => {
  const { kind, text, deleted = '' } = change;
  const whole = wholeOf(change, root);
  switch (kind) {
    case 'insertion':
      return whole
        ? say(`change.inserted.${whole}`, { text: quoted(text) }).trim()
        : say('change.inserted', { text: quoted(text) });
    case 'deletion':
      return whole
        ? say(`change.deleted.${whole}`, { text: quoted(text) }).trim()
        : say('change.deleted', { text: quoted(text) });
    case 'replacement':
      return say('change.replaced', { before: quoted(deleted), after: quoted(text) });
    case 'move':
      return say('change.moved', { text: quoted(text) });
    case 'break':
      return say(deleted === '' ? 'change.break-inserted' : 'change.break-deleted');
    case 'format':
      return distinct(change.formats)
        .map((format) => formatWords(format, quoted(text)))
        .join(' ');
    case 'field':
      return distinct(change.formats).map(fieldWords).join(' ');
  }
};

/** A command sets the same on several lines; it is told once. */
const distinct = (formats: readonly FormatOf[]): FormatOf[] =>
  formats.filter(
    (format, index) => !formats.slice(0, index).some((other) => isSame(other, format as unknown)),
  );

/** In quotation marks, paragraphs parted by a pilcrow, and set apart from the direction of the sentence. */
const quoted = (text: string): string => {
  const line = text.replace(/\n+$/, '').replaceAll(/\n+/g, ' ¶ ').trim();
  if (line === '') return '';
  const letters = Array.from(line);
  const shown =
    letters.length <= longest
      ? line
      : `${letters.slice(0, 110).join('').trimEnd()} … ${letters.slice(-40).join('').trimStart()}`;
  return `“${isolated(shown)}”`;
};

/** Right-to-left words would turn the sentence around them (Unicode TR 9: first strong isolate). */
const isolated = (text: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;

const formatWords = ({ name, before, after }: FormatOf, text: string): string => {
  switch (name) {
    case 'bold':
    case 'italic':
      return say(`change.${name}.${after === null ? 'off' : 'on'}`, { text });
    case 'link':
      return say(`change.link.${before === null ? 'put' : after === null ? 'gone' : 'other'}`, {
        text,
        before: String(before),
        after: String(after),
      });
    case 'type':
      return say('change.type', { before: typeName(before), after: typeName(after) });
    case 'list':
      return say(`change.list.${listName(after)}`, { text });
    case 'level':
      return say(Number(after ?? 0) > Number(before ?? 0) ? 'change.indented' : 'change.outdented', { text });
    default:
      return fieldWords({ name, before, after });
  }
};

const listName = (value: unknown) => (value === 'bullet' || value === 'number' ? value : 'none');

const typeNames = ['paragraph', 'subheading', 'block-quote', 'attribution', 'section-heading'] as const;

const typeName = (value: unknown): string => {
  const type = typeNames.find((name) => name === value);
  return type ? say(`change.type.${type}`) : String(value);
};

const fieldNames = [
  'timing',
  'date',
  'reference',
  'alt',
  'caption',
  'credit',
  'terms',
  'emblem',
  'field',
  'layout',
  'place',
  'asset',
] as const;

const fieldWords = ({ name, before, after }: FormatOf): string => {
  const embargo = name === 'timing' ? embargoWords(before, after) : undefined;
  if (embargo) return embargo;
  const known = fieldNames.find((field) => field === name);
  const field = known ? say(`change.field.${known}`) : name;
  const [was, is] = [valueWords(name, before), valueWords(name, after)];
  if (was === '' && is === '') return say('change.field-changed', { field });
  if (was === '') return say('change.field-set', { field, after: is });
  if (is === '') return say('change.field-gone', { field, before: was });
  return say('change.field-moved', { field, before: was, after: is });
};

/** "Embargo moved from 06:00 to 09:00": only what is another. */
const embargoWords = (before: unknown, after: unknown): string | undefined => {
  const [was, is] = [Timing.safeParse(before).data, Timing.safeParse(after).data];
  if (was?.kind !== 'embargo' || is?.kind !== 'embargo') return undefined;
  const [sameDay, sameZone] = [was.until.slice(0, 10) === is.until.slice(0, 10), was.zone === is.zone];
  if (!sameZone) return undefined;
  const words = (until: string) =>
    sameDay ? until.slice(11, 16) : `${dateWords(until.slice(0, 10))}, ${until.slice(11, 16)}`;
  return say('change.embargo-moved', { before: words(was.until), after: words(is.until) });
};

const valueWords = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (name === 'timing') {
    const timing = Timing.safeParse(value).data;
    const sentence = timing ? timingSentence(timing, 'en') : '';
    return sentence === '' ? '' : `“${sentence}”`;
  }
  if (typeof value === 'object') return '';
  return name === 'date' ? dateWords(String(value)) : quoted(String(value));
};

const dateWords = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? iso : formatDate(iso, 'd MMMM yyyy', 'en');
