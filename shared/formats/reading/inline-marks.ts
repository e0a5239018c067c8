import type { Run } from '../imported';
import { mergeRuns } from './runs';

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** Links a release may hold; everything else stays text. */
export const safeLink = (address: string): string | undefined => {
  const link = address.trim();
  return /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(link) ? link : undefined;
};

const longestMark = 2000;

/**
 * `**bold**`, `__bold__`, `_italic_`, `*italic*` and `[words](address)`, leniently: a mark without its
 * partner, or one inside a word, is an ordinary character. Runs in time linear in the text.
 */
export function runsFromMarks(text: string, outer: Omit<Run, 'text'> = {}, depth = 0): Run[] {
  const runs: Run[] = [];
  const spent = new Set<string>();
  let plain = 0;
  let at = 0;
  const flush = (to: number) => {
    if (to > plain) runs.push({ ...outer, text: text.slice(plain, to) });
  };
  const partner = (mark: string, from: number): number => {
    if (spent.has(mark)) return -1;
    const found = text.indexOf(mark, from);
    if (found < 0) spent.add(mark);
    return found - from > longestMark ? -1 : found;
  };
  while (at < text.length) {
    const next = text.slice(at, at + 2);
    const mark =
      next === '**' || next === '__' ? next : next[0] === '*' || next[0] === '_' ? next[0] : undefined;
    if (
      mark &&
      depth < 4 &&
      !isWord(text[at - 1]) &&
      !isSpace(text[at + mark.length]) &&
      text[at + mark.length] !== mark[0]
    ) {
      const end = partner(mark, at + mark.length + 1);
      if (
        end > 0 &&
        !isSpace(text[end - 1]) &&
        !isWord(text[end + mark.length]) &&
        text[end + mark.length] !== mark[0]
      ) {
        flush(at);
        const marks = mark.length === 2 ? { bold: true as const } : { italic: true as const };
        runs.push(...runsFromMarks(text.slice(at + mark.length, end), { ...outer, ...marks }, depth + 1));
        at = end + mark.length;
        plain = at;
        continue;
      }
    }
    if (next[0] === '[' && !outer.link && depth < 4) {
      const middle = partner('](', at + 1);
      const end = middle > 0 ? partner(')', middle + 2) : -1;
      const link = end > 0 ? safeLink(text.slice(middle + 2, end)) : undefined;
      if (link && middle > at + 1) {
        flush(at);
        runs.push(...runsFromMarks(text.slice(at + 1, middle), { ...outer, link }, depth + 1));
        at = end + 1;
        plain = at;
        continue;
      }
    }
    at += mark?.length ?? 1;
  }
  flush(text.length);
  return mergeRuns(runs);
}
