import type { Run } from '../imported';
import { sliceRuns, textOfRuns, trimRuns } from '../reading/runs';
import { findDateline } from './dateline';
import { lexicon } from './lexicon';
import { normal } from './phrases';

type Standing = 'label' | 'timing' | 'contacts' | 'date';

/** What a piece of a line is when it is nothing but standing words of a release. */
function standing(text: string): Standing | undefined {
  const norm = normal(text);
  const label = lexicon.labels.at(norm);
  if (label !== undefined && (label === norm || /^\.?\s*(?:no|nr|n°|#|№|\d)/u.test(norm.slice(label.length))))
    return 'label';
  if (
    [lexicon.immediate, lexicon.hold, lexicon.embargo, lexicon.delivery].some(
      (phrases) => phrases.at(norm) !== undefined,
    )
  )
    return 'timing';
  if (lexicon.contactStarts.at(norm) !== undefined) return 'contacts';
  const dateline = text.length < 60 && /\d/.test(text) ? findDateline(text) : undefined;
  return dateline?.date && dateline.rest >= text.length ? 'date' : undefined;
}

/**
 * One line that holds several parts of a head ("Agency | Press release | 3 May 2026", two columns, a label
 * and a release line) is as many lines. A bar or a column's gap parts them when one side is standing words,
 * a dash only when both are and mean different things. The mark between them has no words. `early` is true
 * near the start, where a label may open the headline's line.
 */
export function columnsOf(runs: Run[], early: boolean): Run[][] {
  const text = textOfRuns(runs);
  if (text.length > 200) return [runs];
  const opening = early ? openingLabel(text) : 0;
  if (opening > 0) return [trimRuns(sliceRuns(runs, 0, opening)), trimRuns(sliceRuns(runs, opening))];
  if (!/\t|\s[|–—•·/-]/.test(text) || standing(text) === 'date') return [runs];
  for (const gap of text.matchAll(/\t|\s(?:[|–—•·/]|--?)\s/g)) {
    const right = text.slice(gap.index + gap[0].length);
    const a = standing(text.slice(0, gap.index));
    const b = standing(right);
    const column = gap[0] === '\t' ? !/^\W{0,2}\d{1,3}\W/.test(text) : gap[0] === ' | ';
    if (a !== b && ((a && b) || (column && (a ?? b) !== 'contacts' && startsWord(text, right, gap.index))))
      return [
        ...columnsOf(trimRuns(sliceRuns(runs, 0, gap.index)), false),
        ...columnsOf(trimRuns(sliceRuns(runs, gap.index + gap[0].length)), false),
      ];
  }
  return [runs];
}

/** "Press release: City opens a new pool": where the headline begins after a label with a colon. */
function openingLabel(text: string): number {
  const colon = /^([^:：]{4,40}[:：])\s+(?=\p{L})/u.exec(text);
  if (!colon || !lexicon.labels.has(normal(colon[1] ?? ''))) return 0;
  return text.slice(colon[0].length).split(/\s+/u).length >= 4 ? colon[0].length : 0;
}

/** Both sides of a gap hold words. */
const startsWord = (text: string, right: string, at: number): boolean =>
  /\p{L}/u.test(text.slice(0, at)) && /[\p{L}\d]/u.test(right);

/**
 * "About Acme: Acme makes…" and "Notes to editors: the images…" hold a heading and its text in one line.
 * A dash parts them only after a name, and goes; a colon stays.
 */
export function runInHeading(runs: Run[]): Run[][] {
  const text = textOfRuns(runs);
  const found = /^(.{4,90}?)(\s?[:：]\s+|\s[–—]\s)(?=[\p{L}\d“"(])/u.exec(text.slice(0, 140));
  if (!found || text.length - found[0].length < 30) return [runs];
  const [, head = '', mark = ''] = found;
  const norm = normal(head);
  const about = lexicon.about.at(norm);
  const names = about !== undefined && /^\S+\s+(?:\p{Ll}\S{0,3}\s){0,2}\p{Lu}/u.test(head);
  const heads = lexicon.background.has(norm) && norm.length > 5 && /[:：]/.test(mark);
  if ((!names && !heads) || head.split(/\s+/u).length > 10 || /[.,;!?]/u.test(head.slice(0, -1)))
    return [runs];
  const cut = found[0].length;
  const kept = /[:：]/.test(mark) ? cut : head.length;
  return [trimRuns(sliceRuns(runs, 0, kept)), trimRuns(sliceRuns(runs, cut))];
}
