import type { Speaker } from '../release/root';
import { fail, ok, type Result } from '../result';
import { doubted, onlyHandsOver } from './answer-beside';
import { blockIn, withoutBlock } from './answer-block';
import { AnswerFile, BlockAnswer } from './answer-format';
import { type AnsweredQuote, answeredQuote, type Given } from './answered-quote';
import { type EntryOf, readEntry, type SpeakerThen } from './entry';
import { foldWording } from './folding';
import type { AnswerSource } from './mail';
import { mayPrint } from './may-print';
import { nonceHash, noncesIn } from './nonce';
import { readReply } from './reply';
import { givenInReply } from './reply-given';
import { showsOnlyRequest } from './reply-request';
import { standing } from './standing';
import type { QuoteState, Review } from './state';

/** What an answer says, ready to be shown and recorded. Nothing is recorded that a person has not seen. */
export type ReadAnswer = {
  how: 'email' | 'form' | 'text';
  from: { name: string; address?: string };
  /** When it says it was given. */
  at?: string;
  messageId?: string;
  /** SHA-256 of the mail, file or text. */
  source: string;
  note?: string;
  /** Name, title and organisation as the person wants them, where they are other ones. */
  corrections?: { name: string; title: string; organisation: string };
} & (
  | { by: 'request'; nonce: string; person: SpeakerThen; quotes: AnsweredQuote[] }
  /** No request is named that stands: the quotes it may be about, to be chosen and recorded by hand. */
  | { by: 'hand'; text: string; offered: string[] }
);

export type AnswerFailure = { reason: 'not-an-answer' | 'damaged' | 'other-release' | 'newer' };

export type AnswerDesk = Pick<Review, 'release' | 'ledger'> & {
  /** From `quoteStates`. */
  states: readonly QuoteState[];
};

/** Reads an answer in any of its forms. Never throws on what people send. */
export const readAnswer = (source: AnswerSource, desk: AnswerDesk): Result<ReadAnswer, AnswerFailure> => {
  const file = fileIn(source);
  if (file && !file.ok) return file;
  if (file) return fromFile(file.value, source, desk);
  const { own } = readReply(source.text);
  // A block in what is quoted is an older answer, unless there is nothing else: then it was sent on.
  const block = blockIn(own) ?? (own === '' ? blockIn(source.text) : undefined);
  if (block && !block.ok) return fail({ reason: 'damaged' });
  return block ? fromBlock(block.value, source, desk, withoutBlock(own)) : fromText(source, desk);
};

type Parsed = Result<unknown, AnswerFailure>;

const fileIn = ({ kind, text, attached }: AnswerSource): Parsed | undefined => {
  const json = kind === 'json' ? text : attached?.[0];
  if (json === undefined) return undefined;
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ reason: 'not-an-answer' });
    throw error;
  }
};

const fromFile = (
  json: unknown,
  source: AnswerSource,
  desk: AnswerDesk,
): Result<ReadAnswer, AnswerFailure> => {
  const checked = AnswerFile.safeParse(json);
  if (!checked.success) {
    const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : undefined;
    return fail({ reason: typeof version === 'number' && version > 1 ? 'newer' : 'not-an-answer' });
  }
  const { release, nonce, answers, name, at, note, speaker } = checked.data;
  if (release !== desk.release) return fail({ reason: 'other-release' });
  const common = {
    ...headOf(source, 'form', name),
    at,
    ...(note && { note }),
    ...(speaker && { corrections: speaker }),
  };
  const request = requestOf(nonce, desk);
  if (!request) return ok({ ...common, ...byHand(JSON.stringify(answers, null, 2), name, desk) });
  const given = (asked: EntryOf<'asked'>): Given => {
    const [one, ...others] = answers.filter(({ quote }) => quote === asked.subject.quote);
    if (!one) return { decision: 'none' };
    const words = one.segments.join(' ');
    // Words of another key than was asked about: the file was changed, or is not of this request.
    if (others.length > 0 || one.key !== asked.approvalKey) return { decision: 'unclear', text: words };
    // A yes to a text that is not what its key stands for: which of them is meant nobody can tell.
    const isSame = foldWording(one.segments, asked.language) === foldWording(asked.segments, asked.language);
    if (one.decision === 'approved' && !isSame) return { decision: 'unclear', text: words };
    return one.decision === 'amended'
      ? { decision: 'amended', segments: one.segments }
      : { decision: one.decision };
  };
  const reply = source.kind === 'mail' ? readReply(source.text) : undefined;
  const own = [reply?.own, note].filter((text) => text).join('\n\n');
  const isAlone =
    !source.isDoubtful &&
    new Set(source.attached).size < 2 &&
    handsOver(own, request, name) &&
    showsOnlyRequest(reply?.shown ?? '', request.asked);
  return ok({
    ...common,
    ...byRequest(request, desk, (asked) => (isAlone ? given(asked) : doubted(given(asked), own))),
  });
};

const handsOver = (own: string, { person, asked }: Request, name: string): boolean =>
  onlyHandsOver(own, peopleOf(person, name, asked[0]?.from), asked[0]?.language ?? 'en');

const fromBlock = (
  json: unknown,
  source: AnswerSource,
  desk: AnswerDesk,
  beside: string,
): Result<ReadAnswer, AnswerFailure> => {
  const checked = BlockAnswer.safeParse(json);
  if (!checked.success) return fail({ reason: 'not-an-answer' });
  const { n, d, w, t, o, s } = checked.data;
  const corrections = s && { name: s[0], title: s[1], organisation: s[2] };
  const common = {
    ...headOf(source, 'text', w),
    at: t,
    ...(o && { note: o }),
    ...(corrections && { corrections }),
  };
  const request = requestOf(n, desk);
  if (!request) return ok({ ...common, ...byHand(source.text, w, desk) });
  const given = (asked: EntryOf<'asked'>): Given => {
    const [one, ...others] = d.filter(([number]) => number === asked.number);
    if (!one) return { decision: 'none' };
    const [, kind, ...segments] = one;
    if (others.length > 0) return { decision: 'unclear', text: beside || segments.join(' ') };
    if (kind === 'm') return { decision: 'amended', segments };
    return { decision: kind === 'a' ? 'approved' : 'declined' };
  };
  const said = [beside, o].filter((text) => text).join('\n\n');
  const isAlone = !source.isDoubtful && blockIn(beside) === undefined && handsOver(said, request, w);
  return ok({
    ...common,
    ...byRequest(request, desk, (asked) => (isAlone ? given(asked) : doubted(given(asked), said))),
  });
};

const fromText = (source: AnswerSource, desk: AnswerDesk): Result<ReadAnswer, AnswerFailure> => {
  const reply = readReply(source.text);
  const { own } = reply;
  const known = noncesIn(`${source.subject ?? ''}\n${source.text}`).flatMap(
    (nonce) => requestOf(nonce, desk) ?? [],
  );
  const name = source.from?.name || source.from?.address || '';
  const how = source.kind === 'mail' ? 'email' : 'text';
  const request = known[0];
  const common = { ...headOf(source, how, name), ...(source.date && { at: source.date }) };
  if (!request) return ok({ ...common, ...byHand(own, name, desk) });
  if (known.length > 1) {
    // It hangs in a thread of two requests: which of them it answers is for a person to say.
    return ok({ ...common, ...byRequest(request, desk, () => ({ decision: 'unclear', text: own })) });
  }
  const { person } = request;
  const people = peopleOf(person, name, source.from?.address, request.asked[0]?.from);
  const given = givenInReply(reply, request.asked, people);
  return ok({
    ...common,
    from: { ...common.from, name: name || person.name },
    ...byRequest(request, desk, (asked) => {
      const one = given.get(asked.subject.quote) ?? { decision: 'none' };
      return source.isDoubtful ? doubted(one, source.text) : one;
    }),
  });
};

/** Whose names a signature may have. */
const peopleOf = (person: SpeakerThen, ...others: (string | undefined)[]): string[] =>
  [person.name, person.title, person.description, person.organisation, ...others].filter(
    (one): one is string => one !== undefined && one !== '',
  );

const headOf = ({ hash, from, messageId }: AnswerSource, how: ReadAnswer['how'], name: string) => ({
  how,
  from: { name, ...(from?.address && { address: from.address }) },
  source: hash,
  ...(messageId && { messageId }),
});

type Request = { nonce: string; person: SpeakerThen; asked: EntryOf<'asked'>[] };

/** The entries of the request that a nonce belongs to, by number; one that was taken back stands no more. */
const requestOf = (nonce: string, { ledger }: AnswerDesk): Request | undefined => {
  const hash = nonceHash(nonce.trim().toLowerCase());
  const asked = standing(ledger)
    .flatMap((loose) => readEntry(loose) ?? [])
    .filter((entry): entry is EntryOf<'asked'> => entry.kind === 'asked' && entry.nonce === hash)
    .sort((a, b) => a.number - b.number);
  const person = asked[0]?.speaker;
  return person && { nonce: hash, person, asked };
};

const byRequest = (
  { nonce, person, asked }: Request,
  { states, release }: AnswerDesk,
  given: (asked: EntryOf<'asked'>) => Given,
) => ({
  by: 'request' as const,
  nonce,
  person,
  quotes: asked.map((entry) => answeredQuote(entry, given(entry), { states, release })),
});

const byHand = (text: string, name: string, { states }: AnswerDesk) => {
  const open = states.filter((state) => state.printed && !mayPrint(state));
  const theirs = open.filter(({ speaker }) => isNamed(speaker, name));
  return { by: 'hand' as const, text, offered: (theirs.length > 0 ? theirs : open).map(({ id }) => id) };
};

const isNamed = (speaker: Speaker | undefined, name: string): boolean =>
  speaker !== undefined && name !== '' && speaker.name.toLowerCase() === name.trim().toLowerCase();
