import type { Contact, ContactLine, Paragraph, SectionHeading } from '../../release/blocks';
import type { Contacts } from '../../release/sections';
import type { Run } from '../imported';
import { sliceRuns, textOfRuns, trimRuns } from '../reading/runs';
import { leavesOf, withoutBold } from './leaves';
import { hasOrganisationWord, hasTitleWord, lexicon } from './lexicon';
import { findEmail, findPhone, type Line, wordsIn } from './line';
import { isPersonName } from './person';
import { normal } from './phrases';

type Field = ContactLine['field'];
type Part = { runs: Run[]; field: Field };

const acronymOrName = /^\p{Lu}[\p{L}\d&.-]*(?:\s\p{Lu}[\p{L}\d&.-]*)*$/u;

/** What a part of a contact is, by what stands in it. `first` parts may be names even without a surname. */
export function fieldOf(text: string, known: (text: string) => boolean): Field {
  if (findEmail(text)) return 'email';
  const bare = text.replace(/^\s*(?:for|pour|für|para)\s/iu, '');
  if (findPhone(text) || (lexicon.phoneWords.at(normal(text)) && /\d{3}/.test(text))) return 'phone';
  if (/(?:https?:\/\/|www\.)/i.test(text)) return 'other';
  if (lexicon.contacts.has(normal(text))) return 'organisation';
  // "For the Ministry: Jane Doe", "Interviews: Jane Doe".
  const said = /^[^:：]{2,60}\s?[:：]\s*(?=\S)/u.exec(bare);
  if (isPersonName(bare) || (said && isPersonName(bare.slice(said[0].length)))) return 'name';
  if (lexicon.roleWords.in(normal(text)) && !known(text)) return 'role';
  if (lexicon.contacts.has(normal(text))) return 'organisation';
  const title = hasTitleWord(bare);
  const organisation = hasOrganisationWord(bare) || known(text);
  if (title && (!organisation || /^\p{L}+(?:\s\p{L}+){0,3}$/u.test(bare))) return 'role';
  if (organisation) return title && !known(text) ? 'role' : 'organisation';
  if (/\d/.test(text)) return 'other';
  return acronymOrName.test(text.trim()) && wordsIn(text) <= 5 ? 'organisation' : 'other';
}

const separators =
  /\s*[,،，;；|、\t]\s*|\s[–—•·]\s|(?<!\d)\s[/-]\s|\s[/-]\s(?!\d)|(?<=\p{Ll}{3})\.\s(?=(?:[tmepf]|tel|phone|e-?mail|mobile)[.:])|\s(?=(?:at|or|on|via|unter|oder|au|ou|o|al|en)\s(?:(?:e-?mail|call|phone|telephone|text)\s)?(?:\+?\(?\d|[^\s@]{1,64}@))|\s(?=\(?[^\s@()]{1,64}@)|\s(?=(?:tel|phone|e-?mail|mobile|tél|courriel|mobil|telefon)\b\.?:?\s)/giu;

/** "E:", "Tel.", "at", "البريد الإلكتروني:": words that belong to the number or address after them. */
const leadsOn = (text: string): boolean =>
  /^(?:at|or|on|via|unter|oder|au|ou|o|al|en|und|and|et|y)$/iu.test(text) ||
  /^(?:or |and )?(?:e-?mail|call|phone|text)$/iu.test(text) ||
  lexicon.fieldWords.has(normal(text)) ||
  /^[tmepwfc][.:]?$/iu.test(text);

/** A line's parts between commas, bars, dashes and before addresses, each with its field. */
function partsOf(runs: readonly Run[], known: (text: string) => boolean): Part[] {
  const text = textOfRuns(runs);
  const cuts: { from: number; to: number }[] = [];
  let from = 0;
  for (const gap of text.slice(0, 600).matchAll(separators)) {
    // Brackets and a name's "(UNOCT), " stay whole; digits grouped with dashes too.
    if (gap.index > from) cuts.push({ from, to: gap.index });
    from = gap.index + gap[0].length;
  }
  cuts.push({ from, to: text.length });
  const parts: Part[] = [];
  for (const cut of cuts) {
    const piece = trimRuns(sliceRuns(runs, cut.from, cut.to));
    const words = textOfRuns(piece);
    if (words.trim() === '') continue;
    const last = parts.at(-1);
    if (last && leadsOn(textOfRuns(last.runs).trim())) {
      last.runs = [...last.runs, { text: ' ' }, ...piece];
      last.field = fieldOf(textOfRuns(last.runs), known);
    } else parts.push({ runs: piece, field: fieldOf(words, known) });
  }
  return parts;
}

const withoutFinalStop = (runs: Run[]): Run[] => {
  const text = textOfRuns(runs);
  return /(?:\p{Ll}{4}|\d)\.$/u.test(text) ? sliceRuns(runs, 0, text.length - 1) : runs;
};

/** Whether a line names several fields, so that it is worth taking apart. */
function isComposed(parts: readonly Part[]): boolean {
  const fields = new Set(parts.map((part) => part.field));
  const strong = parts.filter(({ field }) => field === 'email' || field === 'phone').length;
  return (
    parts.length > 1 &&
    (strong > 0 ||
      (fields.has('name') && (fields.has('role') || fields.has('organisation'))) ||
      fields.size > 2)
  );
}

const contactLine = ({ runs, field }: Part): ContactLine => ({
  type: 'contact-line',
  field,
  children: leavesOf(withoutBold(withoutFinalStop(runs))),
});

/** The opening words of "Contact: Jane Doe, …", which are the heading when none stands above. */
function openingOf(line: Line): { heading: Run[]; rest: Run[] } | undefined {
  if (!(line.email || line.phone || wordsIn(line.text) < 14)) return undefined;
  const colon = /^[^:：]{2,80}[:：]\s*(?=\S)/u.exec(line.text);
  // "Media must register by noon with Jane Doe, jane@…": what leads to a person and an address.
  const leads = /^.{8,100}?\s(?:with|contact|contacting|call|calling|via|par|bei|con)\s+(?=\p{Lu})/u.exec(
    line.text,
  );
  if (
    leads &&
    !colon &&
    (line.email || line.phone) &&
    isPersonName(line.text.slice(leads[0].length).split(/[,(–]/u)[0]?.trim() ?? '')
  )
    return {
      heading: trimRuns(sliceRuns(line.runs, 0, leads[0].length)),
      rest: sliceRuns(line.runs, leads[0].length),
    };
  const start = lexicon.contactStarts.at(line.norm);
  if (!start || !line.text.toLowerCase().replace(/[’ʼ]/g, "'").startsWith(start)) return undefined;
  const verbFirst = /(?:contact|call|reach)\s/iu.exec(line.text.slice(0, 120));
  if (colon && colon[0].length >= start.length && !(verbFirst && verbFirst.index + 12 < colon[0].length))
    return {
      heading: trimRuns(sliceRuns(line.runs, 0, colon[0].length)),
      rest: sliceRuns(line.runs, colon[0].length),
    };
  const verb =
    /^.{0,80}?(?:contact|call|write to|e-?mail|reach|register with|register by .{3,30} with|kontaktieren sie|contacter|contactar|contacte)\s+(?=\p{Lu}|\+?\d|[^\s@]{1,64}@)/iu.exec(
      line.text,
    );
  const cut = verb?.[0].length ?? 0;
  return cut > 0
    ? { heading: trimRuns(sliceRuns(line.runs, 0, cut)), rest: sliceRuns(line.runs, cut) }
    : undefined;
}

const isHeld = (contact: readonly Part[]): boolean =>
  contact.some(({ field }) => field === 'email' || field === 'phone');

/** Lines of one block that together are one contact, or one line that holds a whole one. */
function contactsOf(lines: readonly Line[], known: (text: string) => boolean): (Contact | Paragraph)[] {
  const built: (Contact | Paragraph)[] = [];
  let parts: Part[] = [];
  let inline = false;
  let lastLine: Line | undefined;
  const close = () => {
    if (parts.length > 0)
      built.push({ type: 'contact', layout: inline ? 'inline' : 'lines', children: parts.map(contactLine) });
    parts = [];
    inline = false;
  };
  for (const line of lines) {
    const found = partsOf(line.runs, known);
    const composed = isComposed(found);
    const prose =
      line.text.length > 200 || (line.stops && !composed && wordsIn(line.text) > (line.first ? 4 : 6));
    if (prose) {
      close();
      built.push({ type: 'paragraph', children: leavesOf(line.runs) });
      continue;
    }
    const taken = composed ? found : [{ runs: line.runs, field: fieldOf(line.text, known) }];
    if (
      line.first &&
      (isHeld(parts) || taken.some(({ field }) => field === 'name')) &&
      !taken.every(({ field }) => field === 'phone' || field === 'email' || field === 'other')
    )
      close();
    for (const part of taken) {
      // A second name below the first, before any address, is where the person works.
      if (part.field === 'name' && parts.at(-1)?.field === 'name') part.field = 'organisation';
      if (part.field === 'name' && isHeld(parts) && parts.some(({ field }) => field === 'name')) close();
      if (parts.length === 0) inline = taken.length > 1;
      else if (line !== lastLine) inline = false;
      lastLine = line;
      parts.push(part);
    }
  }
  close();
  return built;
}

export type BuiltContacts = { section: Contacts; first: boolean };

/** Whether a heading inside contacts is only a desk above a person: it then belongs to the contact. */
const isDesk = (
  item: { line: Line; heading: boolean },
  next: { line: Line; heading: boolean } | undefined,
  headed: boolean,
): boolean =>
  item.heading &&
  next !== undefined &&
  !/[:：]\s*$/u.test(item.line.text) &&
  (!item.line.first || (headed && !item.line.last && next.line.block === item.line.block));

/**
 * Contacts from their heading lines and contact lines. `known` tells whether a text names an organisation
 * met elsewhere in the release (letterhead, "About …").
 */
export function contactsChildren(
  lines: readonly { line: Line; heading: boolean }[],
  known: (text: string) => boolean,
): Contacts['children'] {
  const children: Contacts['children'] = [];
  let group: Line[] = [];
  const heading = (runs: Run[]): SectionHeading => ({
    type: 'section-heading',
    children: leavesOf(withoutBold(runs)),
  });
  const close = () => {
    children.push(...contactsOf(group, known));
    group = [];
  };
  for (const [index, item] of lines.entries()) {
    const { line } = item;
    if (isDesk(item, lines[index + 1], children.length > 0 || group.length > 0)) {
      group.push(line);
      continue;
    }
    if (item.heading) {
      close();
      children.push(heading(line.runs));
      continue;
    }
    const opening = openingOf(line);
    if (opening) {
      close();
      children.push(heading(opening.heading));
      group.push(line.with(opening.rest, { ...line.place, first: true }));
    } else group.push(line);
  }
  close();
  return children;
}

/** One section-heading at the front: a second one becomes a paragraph, a missing one is left empty. */
export function withOneHeading(children: Contacts['children']): Contacts['children'] {
  const first = children[0];
  const headed: Contacts['children'] =
    first?.type === 'section-heading'
      ? children
      : [{ type: 'section-heading', children: [{ text: '' }] }, ...children];
  return headed.map((child, index) =>
    index > 0 && child.type === 'section-heading' ? { type: 'paragraph', children: child.children } : child,
  );
}
