import { wordingsMeant } from './amendment';
import { approvalKey } from './approval-key';
import type { EntryOf } from './entry';
import { wordingOfTexts } from './quotes';
import { partedAs } from './segments';
import type { QuoteState } from './state';
import { type DiffPart, wordDiff } from './word-diff';

/** What was said about one quote, before it is held against the words. */
export type Given =
  | { decision: 'approved' | 'declined' | 'none' }
  | { decision: 'amended'; segments: string[] }
  | { decision: 'unclear'; text: string; meant?: string };

/** A way to read what could not be read for certain; a person chooses one, or records it otherwise. */
export type AnswerOption =
  | { decision: 'approved' | 'declined' }
  | { decision: 'amended'; segments: string[]; wording: string; diff: DiffPart[] };

export type Understood =
  | { decision: 'approved' | 'declined' | 'none' }
  | { decision: 'amended'; segments: string[]; wording: string; diff: DiffPart[]; key: string }
  | { decision: 'unclear'; text: string; options: AnswerOption[] };

export type AnsweredQuote = {
  quote: string;
  number: number;
  asked: EntryOf<'asked'>;
  understood: Understood;
  /** Asked words → those that will be printed now, when these are others: then the answer approves nothing. */
  older?: DiffPart[];
  /** Characters nobody can see that the asked words did not have. */
  hasHidden: boolean;
};

type Desk = { states: readonly QuoteState[]; release: string };

/** One quote of a request with what was said about it. */
export const answeredQuote = (asked: EntryOf<'asked'>, given: Given, desk: Desk): AnsweredQuote => {
  const state = desk.states.find(({ id }) => id === asked.subject.quote);
  const before = wordingOfTexts(asked.segments);
  const isCurrent = [state?.words.key, state?.printed?.key].includes(asked.approvalKey);
  const now = state?.printed?.wording ?? '';
  const understood = understand(asked, given, desk, isCurrent ? state : undefined);
  const words = understood.decision === 'amended' ? understood.wording : '';
  return {
    quote: asked.subject.quote,
    number: asked.number,
    asked,
    understood,
    ...(!isCurrent && { older: wordDiff(before, now, asked.language) }),
    hasHidden: [...words].some((character) => hidden.test(character) && !before.includes(character)),
  };
};

/** Zero-width and bidirectional characters, fillers, and the marks of no script. */
const hidden = /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

const understand = (
  asked: EntryOf<'asked'>,
  given: Given,
  desk: Desk,
  state: QuoteState | undefined,
): Understood => {
  if (given.decision === 'unclear') return unclear(asked, given);
  if (given.decision !== 'amended') return { decision: given.decision };
  const amended = amendedAs(asked, given.segments, state);
  if (!amended) return unclear(asked, { text: given.segments.join(' ') });
  const key = approvalKey({
    release: desk.release,
    quote: asked.subject.quote,
    speaker: asked.speaker,
    language: asked.language,
    segments: amended.segments,
  });
  // Sent back as they were: that is a yes.
  return key === asked.approvalKey ? { decision: 'approved' } : { decision: 'amended', ...amended, key };
};

type Amended = { segments: string[]; wording: string; diff: DiffPart[] };

/** The new words in as many segments as the quote has where they will stand; none when nothing is left of it. */
const amendedAs = (
  asked: EntryOf<'asked'>,
  given: readonly string[],
  state: QuoteState | undefined,
): Amended | undefined => {
  const cleaned = given.map(tidied);
  const target = state?.printed?.segments ?? asked.segments;
  const wording = wordingOfTexts(cleaned.filter((segment) => segment !== ''));
  if (wording === '') return undefined;
  const fits = cleaned.length === target.length && cleaned.length === asked.segments.length;
  const segments = fits ? cleaned : partedAs(target, wording, asked.language);
  return { segments, wording, diff: wordDiff(wordingOfTexts(asked.segments), wording, asked.language) };
};

/** One line, as a segment is; what controls a terminal or a printer is no word. */
const tidied = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, (space) => (/^[\u00a0\u202f\u2009\u3000]$/.test(space) ? space : ' ')).trim();

const unclear = (asked: EntryOf<'asked'>, { text, meant }: { text: string; meant?: string }): Understood => {
  const before = wordingOfTexts(asked.segments);
  const wordings = [...(meant === undefined ? [] : [meant]), ...wordingsMeant(text, before, asked.language)];
  const amended = [...new Set(wordings)].map(
    (wording): AnswerOption => ({
      decision: 'amended',
      wording,
      segments: partedAs(asked.segments, wording, asked.language),
      diff: wordDiff(before, wording, asked.language),
    }),
  );
  return {
    decision: 'unclear',
    text,
    options: [...amended, { decision: 'approved' }, { decision: 'declined' }],
  };
};
