import { z } from 'zod';
import { Id } from '../release/ids';
import type { LedgerEntry } from '../release/release-file';

/** Lower case alone, so that one entry has one form. */
const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
export const Sha256 = hex(64);
const Instant = z.iso.datetime();

/** A speaker as they stood when the words were sent or answered. */
export const SpeakerThen = z.looseObject({
  id: z.string(),
  name: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  organisation: z.string().optional(),
});
export type SpeakerThen = z.infer<typeof SpeakerThen>;

/** A speaker as the record keeps them: only what is known of them. */
export const speakerThen = ({ id, name, title, description, organisation }: SpeakerThen): SpeakerThen => ({
  id,
  name,
  ...(title && { title }),
  ...(description && { description }),
  ...(organisation && { organisation }),
});

/** Words and the key they have; the exact wording stands beside the key, whose folding forgets typography. */
const words = {
  approvalKey: Sha256,
  segments: z.array(z.string()).min(1),
  language: z.string(),
  speaker: SpeakerThen,
};

/**
 * Who answered, for whom, when and how. Who recorded it and when are the entry's own `by` and `at`. A date
 * that a mail gives is shown and never ranked by.
 */
export const Answered = z.looseObject({
  name: z.string(),
  /** The person who was asked, when somebody else answered for them. */
  for: z.string().optional(),
  at: z.string().optional(),
  how: z.enum(['email', 'form', 'text', 'phone', 'in-person', 'by-hand']),
  /** SHA-256 of the nonce of the request it answers; absent when it was recorded by hand. */
  nonce: Sha256.optional(),
  address: z.string().optional(),
  messageId: z.string().optional(),
  /** SHA-256 of the mail or file as it came. */
  source: Sha256.optional(),
  note: z.string().optional(),
});
export type Answered = z.infer<typeof Answered>;

const ofQuote = z.looseObject({ quote: Id });
const ofRelease = z.looseObject({ release: Id });
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.looseObject({
    kind: z.literal(name),
    at: Instant,
    by: Id,
    /** The name of whoever `by` is: the list of authors beside the record is not signed. */
    recorder: z.string().optional(),
    ...shape,
  });

/** What an entry says, apart from what chains and signs it. */
export const EntryDetails = z.discriminatedUnion('kind', [
  kind('asked', {
    subject: ofQuote,
    ...words,
    nonce: Sha256,
    /** Its number in the request, from 1. */
    number: z.int().min(1),
    context: z.enum(['quote', 'paragraph', 'release']),
    note: z.string().optional(),
    due: Instant.optional(),
    /** SHA-256 of the words of the request as a mail: a reply that quotes others was changed. */
    mail: Sha256.optional(),
    /** Whose name the request is signed with: a reply may greet them. */
    from: z.string().optional(),
  }),
  /** `confirms` names the approval whose words stay approved under a new title or organisation. */
  kind('approved', { subject: ofQuote, ...words, answer: Answered, confirms: Sha256.optional() }),
  /** Approves the words it contains; `instead` is the key of those that were asked about. */
  kind('amended', { subject: ofQuote, ...words, answer: Answered, instead: Sha256 }),
  kind('declined', { subject: ofQuote, ...words, answer: Answered }),
  kind('retracted', { subject: ofQuote, retracts: Sha256, reason: z.string().optional() }),
  /** One copy: `copy` is the SHA-256 of its bytes, `text` the content hash of the release it was made from. */
  kind('exported', {
    subject: ofRelease,
    format: z.string(),
    copy: Sha256,
    text: Sha256,
    name: z.string().optional(),
  }),
  /** `asks` are the ids of held-back.ts; `quotes` what went out without approval, for people to read. */
  kind('override', {
    subject: ofRelease,
    reason: z.string().min(1),
    asks: z.array(z.string()).min(1),
    quotes: z.array(z.looseObject({ quote: Id, speaker: z.string(), wording: z.string() })),
  }),
  kind('released', {
    subject: ofRelease,
    when: Instant,
    where: z.string().optional(),
    to: z.string().optional(),
    text: Sha256.optional(),
  }),
  kind('corrected', { subject: ofRelease, revision: z.int().min(2), note: z.string().optional() }),
  kind('withdrawn', { subject: ofRelease, note: z.string().optional() }),
  kind('merged', { subject: ofRelease }),
]);
export type EntryDetails = z.infer<typeof EntryDetails>;
export type EntryKind = EntryDetails['kind'];
export type DetailsOf<K extends EntryKind> = Extract<EntryDetails, { kind: K }>;

/** An entry as this program writes it: `id`, `prev`, `key` and `signature` are lower-case hex. */
export type Entry = EntryDetails & { id: string; prev: string[]; key: string; signature: string };
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>;

const memo = new WeakMap<LedgerEntry, Entry | null>();

/**
 * What an entry of a file says, or nothing when it is of a kind or a shape not known here: such an entry
 * stays in the record and counts for nothing. Whether it is genuine is for `checkLedger` to say.
 */
export const readEntry = (entry: LedgerEntry): Entry | undefined => {
  const known = memo.get(entry);
  if (known !== undefined) return known ?? undefined;
  const read = EntryDetails.safeParse(entry).success ? (entry as Entry) : null;
  memo.set(entry, read);
  return read ?? undefined;
};
