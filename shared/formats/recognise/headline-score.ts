import { hasTitleWord } from './lexicon';
import type { Line } from './line';
import { isPersonName } from './person';
import type { Signs } from './signs';

/** Several short fields parted by bars, which no headline is. */
export const isBarred = (text: string): boolean => (text.match(/\s\|\s/g)?.length ?? 0) >= 2;

export const standingWords = (signs: Signs): boolean =>
  signs.label !== undefined ||
  signs.release !== undefined ||
  signs.end ||
  signs.notice ||
  signs.greeting ||
  signs.published ||
  signs.ownDateline >= 6;

/** "Sheriff Wade L. Hutchins": a person with a title and nothing else. */
function namesPerson(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.trim().split(/\s+/u);
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (isPersonName(text) ||
      (words.length > 2 && hasTitleWord(words[0] ?? '') && isPersonName(words.slice(1).join(' '))))
  );
}

/** How much a line looks like a headline: 3 and more is a good one. */
export function headlineScore(line: Line, signs: Signs): number {
  let score = 1;
  const { words } = line;
  if (words >= 3 && words <= 25) score += 2;
  if (words < 3) score -= 2;
  if (words > 32) score -= 5;
  if (/[.。]$/u.test(line.text)) score -= words > 10 ? 4.5 : 3;
  if (/[:,;，：]$/u.test(line.text)) score -= 2;
  if (isBarred(line.text)) score -= 4;
  if (line.address || signs.envelope || signs.reference) score -= 7;
  if (namesPerson(line.text)) score -= 3;
  // "When: Saturday": a detail, not a headline.
  if (signs.detail) score -= 7;
  if (line.kind === 'heading') score += line.level === 1 ? 6 : line.level === 2 ? 3 : 0;
  if (/^(?:title|titel|titre|título|headline)$/i.test(line.style ?? '')) score += 5;
  if (line.bold) score += 1.2;
  if (line.capitals && words >= 4) score += 1;
  if (line.centred) score += 0.4;
  if (signs.titled) score += 4;
  if (signs.verb) score += 2;
  if (line.organisation && words <= 6 && !signs.verb) score -= 2;
  if (/^\p{Ll}/u.test(line.text) && !/^\p{Ll}\p{Lu}/u.test(line.text)) score -= 3;
  if (line.email || line.phone || line.web) score -= 6;
  if (line.kind === 'list-item' || line.kind === 'table-row') score -= 6;
  if (line.text.length > 220) score -= 8;
  if (signs.runInDateline >= 6) score -= 9;
  if (standingWords(signs) || signs.mailHeader) score -= 9;
  if (signs.contactsHeading >= 5) score -= 6;
  if (signs.backgroundHeading >= 7) score -= 4;
  return score;
}
