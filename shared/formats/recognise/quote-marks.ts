/** Words between quotation marks: `from` and `to` without the marks, `open` and `end` with them. */
export type Span = {
  open: number;
  from: number;
  to: number;
  end: number;
  mark: string;
  /** The closing mark is missing in this paragraph. */
  unclosed: boolean;
  /** Only an attribution inside the same marks parts it from the next span. */
  goesOn?: true;
};

type Opener = { at: number; mark: string };

/** Closing marks by opening mark; the first is what its language prints. */
const closers: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”',
  '"': '"”',
  '「': '」',
  '『': '』',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
  '‹': '›',
  '›': '‹',
  '＂': '＂',
  '‟': '”',
};
const singles = new Set(['‘', '‚', "'", '‹', '›']);
const marks = /["“”„«»「」『』‘’‚'‹›＂‟]/g;

const isBefore = (character: string | undefined): boolean =>
  character === undefined || /[\s([{—–\-/:،，。：「『“"«„¿¡>]/u.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);

/** Whether a mark can open at its place, and whether it may close. */
function roles(text: string, at: number, mark: string): { opens: boolean; closes: boolean } {
  const before = text[at - 1];
  const after = text[at + 1];
  const begins = isBefore(before) && !isSpace(after);
  switch (mark) {
    case '“':
    case '„':
    case '‟':
      // In German “ closes what „ opened; the stack decides.
      return { opens: !isSpace(after) || isBefore(before), closes: !isSpace(before) };
    case '「':
    case '『':
      return { opens: true, closes: false };
    case '«':
      return { opens: isBefore(before) || !isWord(before), closes: !isSpace(before) && !isWord(after) };
    case '»':
      return { opens: begins && isWord(after), closes: true };
    case '”':
      return { opens: begins && isWord(after), closes: true };
    case '‘':
    case '‚':
      return { opens: begins, closes: mark === '‘' && !isSpace(before) && !isWord(after) };
    case "'":
      return { opens: begins && /\p{L}/u.test(after ?? ''), closes: !isSpace(before) && !isWord(after) };
    case '’':
      return { opens: false, closes: !isSpace(before) && !isWord(after) };
    case '"':
    case '＂':
      return {
        opens: begins || (isBefore(before) && isWord(text[at + 2])) || /[\u3000-\u9fff]/u.test(before ?? ''),
        closes: !isBefore(before) || /[\s)]/u.test(after ?? ' '),
      };
    default:
      return { opens: begins, closes: !isWord(after) };
  }
}

/** "the States' border": a possessive's apostrophe, when a better closing mark still follows. */
const isPossessive = (text: string, at: number, lastSingle: number): boolean =>
  /s/i.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && lastSingle > at;

function scan(text: string, withSingles: boolean): { spans: Span[]; open?: Opener } {
  const closed: Span[] = [];
  const stack: Opener[] = [];
  let lastSingle = -1;
  for (const match of text.matchAll(/[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/gu)) lastSingle = match.index + 1;
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    const at = match.index;
    const { opens, closes } = roles(text, at, mark);
    const top = stack.at(-1);
    if (
      closes &&
      top &&
      closers[top.mark]?.includes(mark) &&
      !(singles.has(top.mark) && isPossessive(text, at, lastSingle))
    ) {
      stack.pop();
      closed.push({ open: top.at, from: top.at + 1, to: at, end: at + 1, mark: top.mark, unclosed: false });
      continue;
    }
    // A double mark closes over a single one that was left open inside it.
    const outer = stack.at(-2);
    if (closes && top && singles.has(top.mark) && outer && closers[outer.mark]?.includes(mark)) {
      stack.splice(-2);
      closed.push({
        open: outer.at,
        from: outer.at + 1,
        to: at,
        end: at + 1,
        mark: outer.mark,
        unclosed: false,
      });
      continue;
    }
    if (!opens || (singles.has(mark) && (!withSingles || lastSingle <= at)) || !(mark in closers)) continue;
    // One kind of mark opens inside itself only where nesting is written so; a straight one never does.
    if (stack.length < 8 && !(top?.mark === mark && (mark === '"' || singles.has(mark))))
      stack.push({ at, mark });
  }
  const outermost: Span[] = [];
  for (const span of closed.sort((a, b) => a.open - b.open))
    if (span.open >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  const open = stack[0];
  return open ? { spans: outermost, open } : { spans: outermost };
}

const tight = (text: string, span: Span): Span => {
  // French prints spaces inside its marks; they are no words of the quote.
  let { from, to } = span;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return { ...span, from, to };
};

/**
 * The outermost spans in quotation marks of one paragraph, of any language, nested ones inside left alone.
 * A mark that nothing closes gives a last span to the end, marked `unclosed`, when nothing after it is
 * closed; single marks without a partner are apostrophes. One pass, linear.
 */
export function spansOf(text: string): Span[] {
  let found = scan(text, true);
  if (found.open && singles.has(found.open.mark)) found = scan(text, false);
  const { spans, open } = found;
  const after = open ? spans.filter((span) => span.open > open.at) : [];
  const all =
    open && after.length === 0 && !singles.has(open.mark)
      ? [
          ...spans,
          {
            open: open.at,
            from: open.at + 1,
            to: text.length,
            end: text.length,
            mark: open.mark,
            unclosed: true,
          },
        ]
      : spans;
  return all.map((span) => tight(text, span)).filter((span) => span.to > span.from);
}

/** Whether a paragraph opens with a mark that goes on a quote which the paragraph before left open. */
export const goesOnWith = (text: string, mark: string): boolean => {
  const first = text.trimStart().charAt(0);
  return (
    first === mark ||
    (mark === '«' && first === '»') ||
    (mark === '“' && first === '"') ||
    (mark === '„' && (first === '„' || first === '"'))
  );
};
