import type { LedgerEntry } from '../../../shared/release/release-file';
import { approvalKey } from '../../../shared/review/approval-key';
import type { Answered, DetailsOf, EntryDetails } from '../../../shared/review/entry';
import { append } from '../../../shared/review/ledger';
import { signerOf } from './signer';

export const release = 'a-release';
export const speaker = { id: 'ilse', name: 'Ilse Marrow', title: 'Director', organisation: 'Flood Office' };
export const answer: Answered = { name: 'Ilse Marrow', how: 'email', at: '2026-11-23T16:40:00.000Z' };
const by = 'ana';

type Words = string | string[];
const listed = (words: Words): string[] => (typeof words === 'string' ? [words] : words);

export const keyOf = (words: Words, quote = 'q'): string =>
  approvalKey({ release, quote, speaker, language: 'en', segments: listed(words) });

const about = (words: Words, quote: string, at: string) => ({
  at,
  by,
  subject: { quote },
  approvalKey: keyOf(words, quote),
  segments: listed(words),
  language: 'en',
  speaker,
});

type More = { quote?: string; at?: string };
const at0 = '2026-11-23T16:00:00.000Z';

export const asked = (
  words: Words,
  { quote = 'q', at = at0, ...more }: More & Partial<DetailsOf<'asked'>> = {},
) =>
  ({
    kind: 'asked',
    ...about(words, quote, at),
    nonce: '1'.repeat(64),
    number: 1,
    context: 'quote',
    ...more,
  }) satisfies EntryDetails;
export const approved = (
  words: Words,
  { quote = 'q', at = at0, ...more }: More & Partial<DetailsOf<'approved'>> = {},
) => ({ kind: 'approved', ...about(words, quote, at), answer, ...more }) satisfies EntryDetails;
export const declined = (words: Words, { quote = 'q', at = at0 }: More = {}) =>
  ({ kind: 'declined', ...about(words, quote, at), answer }) satisfies EntryDetails;
export const amended = (words: Words, instead: Words, { quote = 'q', at = at0 }: More = {}) =>
  ({
    kind: 'amended',
    ...about(words, quote, at),
    answer,
    instead: keyOf(instead, quote),
  }) satisfies EntryDetails;
export const marked = <K extends 'released' | 'corrected' | 'withdrawn' | 'exported' | 'override'>(
  kind: K,
  more: object,
  at = at0,
) => ({ kind, at, by, subject: { release }, ...more }) as unknown as EntryDetails;

/** A step of a story: details, or how to take back the entry at a place. */
export type Step = EntryDetails | { kind: 'take-back'; place: number; at?: string };

/** The record that such a story leaves, signed by one desk. */
export const recordOf = (steps: readonly Step[], before: readonly LedgerEntry[] = []): LedgerEntry[] =>
  steps.reduce<LedgerEntry[]>(
    (ledger, step) => {
      if (step.kind !== 'take-back') return append(ledger, step, signerOf(7));
      const taken = ledger[step.place];
      const details: EntryDetails = {
        kind: 'retracted',
        at: step.at ?? at0,
        by,
        subject: taken?.subject as { quote: string },
        retracts: taken?.id ?? '',
      };
      return append(ledger, details, signerOf(7));
    },
    [...before],
  );
