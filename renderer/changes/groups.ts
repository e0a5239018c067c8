import type { SectionType } from '../../shared/release/sections';
import type { Change } from '../../shared/review/changes';

/** A change in the list, with what it does in words. */
export type ChangeRow = { kind: 'change'; id: string; change: Change; words: string; inQuote: boolean };
/** Stands above the changes of a quote, and decides all of them that are shown, wherever they stand. */
export type QuoteRow = { kind: 'quote'; id: string; quote: string; ids: readonly string[] };
export type Row = ChangeRow | QuoteRow;
export type Group = { id: string; section: SectionType; rows: Row[] };

const rows = new WeakMap<Change, ChangeRow>();

/**
 * Changes by the section and the quote they begin in, in the order of the sheet; a section or a quote that
 * others interrupt has a group for each part. A row is the same object as long as its change is.
 */
export const groupsOf = (changes: readonly Change[], wordsOf: (change: Change) => string): Group[] => {
  const groups: Group[] = [];
  let quote: string | undefined;
  for (const change of changes) {
    let group = groups.at(-1);
    if (group?.section !== change.section) {
      group = { id: `section ${change.id}`, section: change.section, rows: [] };
      groups.push(group);
      quote = undefined;
    }
    if (change.quote !== undefined && change.quote !== quote)
      group.rows.push(quoteRow(change.quote, change.id, changes));
    quote = change.quote;
    group.rows.push(rowOf(change, wordsOf));
  }
  return groups;
};

const quoteRow = (quote: string, first: string, changes: readonly Change[]): QuoteRow => ({
  kind: 'quote',
  id: `quote ${first}`,
  quote,
  ids: changes.filter(({ quotes }) => quotes.includes(quote)).map(({ id }) => id),
});

const rowOf = (change: Change, wordsOf: (change: Change) => string): ChangeRow => {
  const known = rows.get(change);
  if (known) return known;
  const row: ChangeRow = {
    kind: 'change',
    id: change.id,
    change,
    words: wordsOf(change),
    inQuote: change.quote !== undefined,
  };
  rows.set(change, row);
  return row;
};

/** Where to go on when some rows go: the next one that stays, else the one before. */
export const nextAfter = (ids: readonly string[], gone: ReadonlySet<string>): string | undefined => {
  const first = ids.findIndex((id) => gone.has(id));
  const stays = (id: string) => !gone.has(id);
  return ids.slice(first).find(stays) ?? ids.slice(0, first).findLast(stays);
};
