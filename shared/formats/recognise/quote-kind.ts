import type { Reader } from './attribution';
import { isCapitals, wordsIn } from './line';
import { Phrases } from './phrases';
import type { Span } from './quote-marks';
import { firstSentence, openSentence } from './sentences';
import { wordsOf } from './words/all-words';

/** What words in quotation marks are; `sure: false` asks. */
export type SpanKind = { quote: boolean; sure: boolean };

const namings = new Map<string, Phrases>();
function namingOf(language: string): Phrases {
  const known = namings.get(language) ?? new Phrases(wordsOf(language)?.naming ?? []);
  namings.set(language, known);
  return known;
}

const firstPerson =
  /(?<!\p{L})(?:I|[Ww]e|[Oo]ur|us|[Mm]y|[Ww]ir|[Uu]nser\p{L}*|[Ii]ch|[Nn]ous|[Nn]otre|[Nn]os|[Jj]e|[Nn]osotros|[Nn]uestr\p{L}+|[Мм]ы|[Нн]аш\p{L}*|[Яя])(?!\p{L})|我们?|نحن|إننا|إنّنا/u;

/** "Robert “Bob” Stone": capitalised words close on both sides of one or two capitalised ones. */
const isNickname = (before: string, inner: string, after: string): boolean =>
  /\p{Lu}[\p{L}.'’-]*\s$/u.test(before) &&
  /^\s\p{Lu}/u.test(after) &&
  /^\p{Lu}/u.test(inner) &&
  wordsIn(inner) <= 3;

function isTitleCase(inner: string, language: string): boolean {
  if (language === 'de' || language === 'ar' || language === 'zh') return false;
  const words = inner.split(/\s+/u).filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/**
 * Whether a span is someone's words or a term, title or nickname, by weighing its length, its own stops,
 * the verbs of saying around it and the naming words before it.
 */
export function kindOfSpan(text: string, span: Span, reader: Reader, above = ''): SpanKind {
  const inner = text.slice(span.from, Math.min(span.to, span.from + 1000));
  const before = openSentence(text.slice(Math.max(0, span.open - 500), span.open));
  const after = text.slice(span.end, span.end + 500);
  const words = span.to - span.from > 1000 ? 200 : wordsIn(inner);
  if (isNickname(before, inner, after)) return { quote: false, sure: true };
  let score = words >= 8 ? 3 : words >= 5 ? 1.5 : words >= 4 ? 0 : -2;
  if (/[.,!?…。，！？]$/u.test(inner)) score += words > 3 ? 2 : 1;
  else if (/^[,.]\s/u.test(after) && words >= 5) score += 0.5;
  if (text.slice(0, span.open).trim() === '' && after.trim() === '') score += 3;
  const lowerBefore = before.toLowerCase().replace(/[’ʼ]/g, "'");
  const lowerAfter = firstSentence(after).toLowerCase().replace(/[’ʼ]/g, "'").slice(0, 120);
  if (/[:：]\s*$/u.test(before)) score += 2;
  const leads =
    reader.said.in(lowerBefore.slice(-60)) !== undefined ||
    reader.accordingTo.in(lowerBefore.slice(-120)) !== undefined;
  const follows =
    /^[\s,.–—-]{0,4}\S/u.test(lowerAfter) && reader.said.in(lowerAfter.slice(0, 60)) !== undefined;
  if (leads || follows) score += leads && words < 4 ? 1.5 : 3;
  if (firstPerson.test(inner)) score += 1.5;
  // "The second paragraph should read:" stands above the words it names.
  const led = before.trim() === '' && /[:：]\s*$/u.test(above) ? above.slice(-40).toLowerCase() : lowerBefore;
  const near = led.slice(-28);
  const named = namingOf(reader.language).in(near);
  if (named) score -= led === lowerBefore ? (/^\p{Ll}/u.test(inner) ? 2 : 4) : 8;
  // A few words that a speaker is said to have used ("had been “flooded with letters”"): asked about.
  if (score > -1 && score < 1.5 && words >= 3 && leads && !named && /^\p{Ll}/u.test(inner)) score = 1.5;
  if (isTitleCase(inner, reader.language) && !/[.,!?]$/u.test(inner)) score -= 3;
  if (words <= 2 && isCapitals(inner)) score -= 1;
  return { quote: score >= 1.5, sure: score >= 2.5 || score <= 0 };
}
