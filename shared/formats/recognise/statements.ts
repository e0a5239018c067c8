import { type Attribution, attributionIn, type Reader } from './attribution';
import { mentionsIn } from './mentions';
import { kindOfSpan, type SpanKind } from './quote-kind';
import { goesOnWith, type Span, spansOf } from './quote-marks';
import { endsInside, firstSentence, openSentence } from './sentences';

/** A segment: words in quotation marks of one paragraph. */
export type Segment = { paragraph: number; span: Span };

/** One quote as it stands in the text, or words in quotation marks that are none. */
export type Statement = {
  segments: Segment[];
  quote: boolean;
  sure: boolean;
  /** The closing mark is missing. */
  unclosed: boolean;
};

const isGapOnly = (gap: string, reader: Reader): boolean => {
  const lower = gap.toLowerCase().replace(/[’ʼ]/g, "'");
  return (
    gap.length <= 300 &&
    (reader.said.in(lower) !== undefined ||
      reader.accordingTo.in(lower) !== undefined ||
      attributionIn(gap, reader) !== undefined)
  );
};

/**
 * Whether the second span goes on the quote of the first: only an attribution stands between ("We are
 * proud," said X, "and …"), and it ends with a comma, or is one sentence after which the same person
 * goes on ("We are proud," said X. "We will go on.").
 */
function isInterrupted(text: string, first: Span, second: Span, reader: Reader): boolean {
  const gap = text.slice(first.end, second.open);
  if (gap.length > 300 || !isGapOnly(gap, reader)) return false;
  const inner = text.slice(first.from, first.to);
  if (/[,،，—–-]\s*$/u.test(gap)) {
    if (endsInside(gap)) return false;
    // "A," said X, who called it "b": a second verb leads to the second span.
    return /[,،，!?…]$/u.test(inner) || /^\s*[,،，–—-]/u.test(gap);
  }
  // A second attribution after the second span makes it a quote of its own.
  const own = attributionIn(firstSentence(outside(text.slice(second.end, second.end + 300))), reader);
  return (
    !own &&
    /[.!?。]\s*$/u.test(gap) &&
    !endsInside(gap) &&
    (/[,،，!?.…。]$/u.test(inner) || /^\s*[,،，–—]/u.test(gap))
  );
}

const inserted = /[,!?…]\s[–—-]\s(?=\p{Ll})([^–—«»“”]{4,160}?)(?:[.,])\s[–—-]\s/gu;

/**
 * Russian puts the attribution inside the marks, between dashes: «Мы рады, – сказала Анна Петрова. – Мы
 * продолжим». The words before and after it are the quote, so the span becomes several.
 */
function aroundInserted(text: string, span: Span, reader: Reader): Span[] {
  if (reader.language !== 'ru') return [span];
  const pieces: Span[] = [];
  let from = span.from;
  let open = span.open;
  for (const gap of text.slice(span.from, span.to).matchAll(inserted)) {
    if (reader.said.in((gap[1] ?? '').toLowerCase()) === undefined) continue;
    const to = span.from + gap.index + 1;
    const next = span.from + gap.index + gap[0].length;
    pieces.push({ ...span, open, from, to, end: to, unclosed: false, goesOn: true });
    from = next;
    open = next;
  }
  return [...pieces, { ...span, open, from }];
}

/** The first `most` passages in quotation marks of these paragraphs, in order, joined where one statement runs on. */
export function statementsOf(
  paragraphs: readonly string[],
  whole: readonly boolean[],
  reader: Reader,
  most: number,
): Statement[] {
  const statements: Statement[] = [];
  let open: Statement | undefined;
  paragraphs.forEach((text, paragraph) => {
    if (whole[paragraph] || statements.length >= most) return;
    const spans = spansOf(text).flatMap((span) => aroundInserted(text, span, reader));
    spans.forEach((span, index) => {
      if (statements.length >= most) return;
      const segment: Segment = { paragraph, span };
      if (
        open &&
        index === 0 &&
        text.slice(0, span.open).trim() === '' &&
        goesOnWith(text, open.segments.at(-1)?.span.mark ?? '')
      ) {
        open.segments.push(segment);
        open.unclosed = span.unclosed;
        if (!span.unclosed) open = undefined;
        return;
      }
      open = undefined;
      const last = statements.at(-1);
      const before = last?.segments.at(-1);
      const kind: SpanKind =
        span.unclosed && span.to - span.from > 20
          ? { quote: true, sure: true }
          : kindOfSpan(text, span, reader, paragraphs[paragraph - 1]);
      // "It's teamwork", said X, "nothing more": what goes on is no term.
      const opens = last && (last.quote || /^\s?[,،]/u.test(text.slice(before?.span.end ?? 0, span.open)));
      if (
        last &&
        before?.paragraph === paragraph &&
        (before.span.goesOn || (opens && isInterrupted(text, before.span, span, reader)))
      ) {
        last.quote = true;
        last.segments.push(segment);
        last.sure = true;
        last.unclosed = span.unclosed;
        if (span.unclosed) open = last;
        return;
      }
      const statement: Statement = { segments: [segment], ...kind, unclosed: span.unclosed };
      statements.push(statement);
      if (span.unclosed) open = statement;
    });
    if (open && spans.length === 0) open = undefined;
  });
  return statements;
}

export type Finding = Attribution & { from: 'beside' | 'near' };

/**
 * Looks for who speaks: between the segments, after the last and before the first in the same sentence,
 * then in the sentences next to them, then in the paragraph that leads to the quote with a colon.
 */
export function attributionOf(
  statement: Statement,
  paragraphs: readonly string[],
  reader: Reader,
): Finding | undefined {
  const first = statement.segments[0];
  const last = statement.segments.at(-1);
  if (!first || !last) return undefined;
  const text = paragraphs[first.paragraph] ?? '';
  const lastText = paragraphs[last.paragraph] ?? '';
  const fragments: string[] = [];
  statement.segments.forEach((segment, index) => {
    const next = statement.segments[index + 1];
    if (next && next.paragraph === segment.paragraph)
      fragments.push(
        firstSentence(
          (paragraphs[segment.paragraph] ?? '').slice(
            segment.span.end,
            Math.min(next.span.open, segment.span.end + 500),
          ),
        ),
      );
  });
  const after = outside(lastText.slice(last.span.end, last.span.end + 600));
  const before = outsideTail(text.slice(Math.max(0, first.span.open - 600), first.span.open));
  const closesItself = /[.!?。！？]$/u.test(lastText.slice(last.span.from, last.span.to));
  const sentenceAfter = /^\s+\p{Lu}/u.test(after) && closesItself ? '' : firstSentence(after);
  const sentenceBefore = openSentence(before);
  const beside = best(
    [...fragments, sentenceAfter, sentenceBefore].map((fragment) => attributionIn(fragment, reader)),
  );
  if (beside?.description) return { ...beside, from: 'beside' };
  if (beside && beside.score >= 3.5 && !beside.again) return { ...beside, from: 'beside' };
  const previous = before.slice(0, before.length - sentenceBefore.length).trimEnd();
  const earlier = sentenceBefore.trim() === '' ? attributionIn(lastSentence(previous), reader) : undefined;
  // "Jane Doe said. “…”": the verb ends the sentence before.
  if (earlier && !beside && (earlier.name || earlier.again)) return { ...earlier, from: 'near' };
  if (beside?.again) {
    // "She said" after a sentence that names someone who speaks.
    const lead = text.slice(Math.max(0, first.span.open - 900), first.span.open);
    const named = attributionIn(lastSentence(lead.slice(0, lead.length - sentenceBefore.length)), reader);
    if (named?.name) return { ...named, score: Math.max(4, named.score), from: 'near' };
    // "Gordon Pell was home within a day. “…” he said."
    const people = new Set(
      mentionsIn(lastSentence(lead.slice(0, lead.length - sentenceBefore.length)), reader).map(
        ({ name }) => name,
      ),
    );
    const [only] = people;
    if (only && people.size === 1) return { name: only, score: 4.5, from: 'near' };
  }
  if (beside) return { ...beside, from: 'beside' };
  const later = attributionIn(firstSentence(after.slice(sentenceAfter.length)), reader);
  if (later?.name) return { ...later, from: 'near' };
  const above = paragraphs[first.paragraph - 1] ?? '';
  if (/[:：]\s*$/u.test(above)) {
    const leading = attributionIn(openSentence(above), reader);
    if (leading) return { ...leading, from: 'near' };
  }
  if (before.trim() === '' && above !== '' && spansOf(above).length === 0) {
    const leading = attributionIn(lastSentence(above), reader);
    if (leading?.name) return { ...leading, score: Math.min(leading.score, 4), from: 'near' };
  }
  return undefined;
}

const best = (found: readonly (Attribution | undefined)[]): Attribution | undefined =>
  found.reduce((a, b) => (b && (!a || rank(b) > rank(a)) ? b : a), undefined);
const rank = (attribution: Attribution): number => attribution.score + (attribution.name ? 2 : 0);

const lastSentence = (text: string): string => {
  const tail = text.trimEnd().slice(-500);
  return openSentence(tail.replace(/[.!?。！？]+$/u, ''));
};

const anyMark = /["“”„«»「」『』]/u;
/** What stands before the next quotation mark, or after the one before. */
/** `Tom "Red" Hanley` is one name: the marks of a nickname end nobody's sentence. */
const nickname = /(?<=\p{Lu}[\p{L}.'’-]*\s)["“„«‘']\p{Lu}[^"“”„«»‘’']{0,30}["”“»’']\s(?=\p{Lu})/gu;
const outside = (text: string): string => {
  const named = text.replace(nickname, '');
  const at = named.search(anyMark);
  return at < 0 ? named : named.slice(0, at);
};
const outsideTail = (given: string): string => {
  const text = given.replace(nickname, '');
  const at = Math.max(...['"', '“', '”', '„', '«', '»', '「', '」'].map((mark) => text.lastIndexOf(mark)));
  return text.slice(at + 1);
};
