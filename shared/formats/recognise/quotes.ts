import { say } from '../../messages/say';
import type { Block } from '../../release/blocks';
import type { NewId } from '../../release/ids';
import type { Leaf } from '../../release/leaf';
import type { Quote, Speaker } from '../../release/root';
import type { Section } from '../../release/sections';
import type { QuestionChoice } from '../imported';
import { shortened } from '../reading/plain-characters';
import type { Ask } from './asks';
import { type Attribution, attributionLine, readerOf } from './attribution';
import { Mentions, mentionsIn } from './mentions';
import { createCast } from './speakers';
import { attributionOf, type Statement, statementsOf } from './statements';

type TextBlock = Exclude<Block, { type: 'image' }>;
type Marking = { from: number; to: number; mark: { quote: string } | { notQuote: true } };

export type FoundQuotes = {
  quotes: Record<string, Quote>;
  speakers: Speaker[];
  asks: Ask[];
  notes: string[];
};

const isTextBlock = (block: { type: string }): block is TextBlock =>
  block.type === 'paragraph' ||
  block.type === 'subheading' ||
  block.type === 'block-quote' ||
  block.type === 'attribution';

type Node = { text?: string; children?: readonly Node[] };

/** The texts of a section, one for each line of it. */
const textsOf = (node: Node): string[] =>
  node.children?.[0]?.text === undefined
    ? (node.children ?? []).flatMap(textsOf)
    : [node.children.map((leaf) => leaf.text ?? '').join('')];

/** Splits leaves at the edges of the markings and sets their marks. */
export function markedLeaves(leaves: readonly Leaf[], markings: readonly Marking[]): Leaf[] {
  const sorted = [...markings].sort((a, b) => a.from - b.from);
  const marked: Leaf[] = [];
  let at = 0;
  let next = 0;
  for (const leaf of leaves) {
    const end = at + leaf.text.length;
    let from = at;
    while (from < end) {
      while ((sorted[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
      const marking = sorted[next];
      const inside = marking !== undefined && marking.from <= from;
      const to = Math.min(end, inside ? marking.to : (marking?.from ?? end));
      marked.push({ ...leaf, text: leaf.text.slice(from - at, to - at), ...(inside && marking.mark) });
      from = to;
    }
    at = end;
  }
  return marked.length > 0 ? marked : [...leaves];
}

/** Speakers a question offers; more would be a list, not a question. */
const mostOffered = 6;
/** No release has more passages in quotation marks; a text that has is marked so far, and a note says so. */
const mostStatements = 2000;

/** Marks the quotes of body and background in place, and gives what the root keeps of them. */
export function findQuotes(
  sections: readonly Section[],
  language: string,
  newId: NewId,
  isKnown: (text: string) => boolean,
): FoundQuotes {
  const blocks = sections
    .flatMap((section): { type: string }[] =>
      section.type === 'body' || section.type === 'background' ? section.children : [],
    )
    .filter(isTextBlock);
  const paragraphs = blocks.map((block) => block.children.map((leaf) => leaf.text).join(''));
  const whole = blocks.map(
    (block, index) => block.type === 'block-quote' && blocks[index + 1]?.type === 'attribution',
  );
  const mentions = new Mentions();
  const cast = createCast(newId, mentions);
  const reader = readerOf(language, isKnown, {
    isSpeaker: cast.isSpeaker,
    isMentioned: (name) => mentions.of(name) !== undefined,
    titled: (title) => mentions.titled(title),
  });
  const heads = sections
    .filter(({ type }) => type === 'headline' || type === 'subheadline' || type === 'letterhead')
    .flatMap(textsOf);
  for (const text of [...heads, ...paragraphs])
    for (const mention of mentionsIn(text, reader)) mentions.add(mention);
  const found: FoundQuotes = { quotes: {}, speakers: [], asks: [], notes: [] };
  const markings = new Map<number, Marking[]>();
  const mark = (paragraph: number, marking: Marking) => {
    const list = markings.get(paragraph);
    if (list) list.push(marking);
    else markings.set(paragraph, [marking]);
  };
  const statements = statementsOf(paragraphs, whole, reader, mostStatements);
  if (statements.length >= mostStatements)
    found.notes.push(say('recognise.note.many-quotes', { count: String(mostStatements) }));
  let next = 0;
  const asked: { ask: Ask; choices: () => QuestionChoice[] }[] = [];

  const addQuote = (statement: Statement, attribution: Attribution | undefined, about: object) => {
    const id = newId();
    const last = cast.last();
    const speaker = attribution ? cast.resolve(attribution) : undefined;
    const guess = speaker ?? (attribution ? undefined : last);
    found.quotes[id] = { ...(guess && { speaker: guess.id }), basis: { kind: 'approval' } };
    for (const { paragraph, span } of statement.segments)
      mark(paragraph, { from: span.from, to: span.to, mark: { quote: id } });
    const first = statement.segments[0];
    const words = shortened(
      (paragraphs[first?.paragraph ?? 0] ?? '').slice(first?.span.from, first?.span.to),
    );
    const others = (): QuestionChoice[] =>
      cast.speakers
        .filter((other) => other.id !== guess?.id)
        .slice(-mostOffered)
        .map(({ id: other, name, description }) => ({
          label: name || (description ?? ''),
          do: 'speaker',
          quote: id,
          speaker: other,
        }));
    const notQuote: QuestionChoice = { label: say('recognise.choice.not-quote'), do: 'not-quote', quote: id };
    const ask = (text: string, label: string) =>
      asked.push({
        ask: { about, text, choices: [] },
        choices: () => [{ label, do: 'keep' }, ...others(), notQuote],
      });
    if (!guess) ask(say('recognise.quote.nobody', { words }), say('recognise.choice.later'));
    else if (guess.name === '')
      ask(
        say('recognise.quote.unnamed', { words, description: guess.description ?? '' }),
        say('recognise.choice.unnamed'),
      );
    else if (!attribution || attribution.score < 4)
      ask(say('recognise.quote.who', { words, name: guess.name }), guess.name);
    else if (!statement.sure) ask(say('recognise.quote.unsure', { words }), say('recognise.choice.quote'));
    if (statement.unclosed) ask(say('recognise.quote.unclosed', { words }), say('recognise.choice.quote'));
  };

  blocks.forEach((block, paragraph) => {
    if (whole[paragraph]) {
      const text = paragraphs[paragraph] ?? '';
      const line = paragraphs[paragraph + 1] ?? '';
      const inner = /^\s*["“„«»「]?\s*/u.exec(text)?.[0].length ?? 0;
      const outer = text.length - (/\s*["”“»«」]?\s*$/u.exec(text.slice(-8))?.[0].length ?? 0);
      const span = {
        open: 0,
        from: inner,
        to: Math.max(inner, outer),
        end: text.length,
        mark: '',
        unclosed: false,
      };
      if (span.to > span.from)
        addQuote(
          { segments: [{ paragraph, span }], quote: true, sure: true, unclosed: false },
          attributionLine(line, reader),
          block,
        );
    }
    while (statements[next]?.segments[0]?.paragraph === paragraph) {
      const statement = statements[next++];
      if (!statement) break;
      if (statement.quote) {
        addQuote(statement, attributionOf(statement, paragraphs, reader), block);
        continue;
      }
      for (const { paragraph: at, span } of statement.segments)
        mark(at, { from: span.from, to: span.to, mark: { notQuote: true } });
      const span = statement.segments[0]?.span;
      if (!statement.sure && span)
        found.asks.push({
          about: block,
          text: say('recognise.quote.term', {
            words: shortened((paragraphs[paragraph] ?? '').slice(span.from, span.to)),
          }),
          choices: [{ label: say('recognise.choice.term'), do: 'keep' }],
        });
    }
  });
  blocks.forEach((block, paragraph) => {
    const list = markings.get(paragraph);
    if (list) block.children = markedLeaves(block.children, list);
  });
  for (const { ask, choices } of asked) found.asks.push({ ...ask, choices: choices() });
  found.speakers = [...cast.speakers];
  return found;
}
