import { say } from '../../shared/messages/say';
import type { LedgerEntry } from '../../shared/release/release-file';
import { type Entry, readEntry } from '../../shared/review/entry';
import { wordingOfTexts } from '../../shared/review/quotes';
import { momentWords } from './moments';

/** An entry as people read it. */
export type EntryWords = {
  /** Who did what. */
  title: string;
  /** When it was said, how, what was noted: a sentence each. */
  lines: string[];
  /** The words it is about, in their language. */
  wording?: { text: string; language: string };
  /** What it says that this version has no words for, as it stands in the file. */
  raw?: string;
};

/** What the words of one entry need of the others. */
export type EntryDesk = { nameOf: (by: string) => string; find: (id: string) => LedgerEntry | undefined };

export const entryWords = (loose: LedgerEntry, desk: EntryDesk): EntryWords => {
  const entry = readEntry(loose);
  if (!entry)
    return {
      title: say('record.unknown', { kind: loose.kind }),
      lines: [],
      raw: JSON.stringify(loose, null, 2),
    };
  return { title: titleOf(entry, desk), lines: linesOf(entry), ...wordsIn(entry) };
};

/** Who recorded an entry; one made elsewhere may not say it. */
export const recorderOf = (entry: LedgerEntry, { nameOf }: EntryDesk): string => {
  // What was signed says it best.
  if (typeof entry.recorder === 'string' && entry.recorder !== '') return entry.recorder;
  return typeof entry.by === 'string' ? nameOf(entry.by) : '';
};

const titleOf = (entry: Entry, desk: EntryDesk): string => {
  const by = recorderOf(entry, desk);
  switch (entry.kind) {
    case 'asked':
      return say('record.asked', { by, speaker: entry.speaker.name });
    case 'approved':
      return say(entry.confirms ? 'record.confirmed' : 'record.approved', {
        by,
        speaker: entry.speaker.name,
      });
    case 'amended':
    case 'declined':
      return say(`record.${entry.kind}`, { speaker: entry.speaker.name });
    case 'retracted':
      return retractedWords(desk.find(entry.retracts), by);
    case 'exported':
      return say('record.exported', { by, name: entry.name ?? '', format: entry.format.toUpperCase() });
    case 'override':
    case 'released':
    case 'withdrawn':
    case 'merged':
      return say(`record.${entry.kind}`, { by });
    case 'corrected':
      return say('record.corrected', { by, revision: entry.revision });
  }
};

const retractedWords = (loose: LedgerEntry | undefined, by: string): string => {
  const entry = loose && readEntry(loose);
  switch (entry?.kind) {
    case 'asked':
    case 'approved':
    case 'amended':
    case 'declined':
      return say(`record.retracted.${entry.kind}`, { by, speaker: entry.speaker.name });
    default:
      return say('record.retracted', { by });
  }
};

const linesOf = (entry: Entry): string[] => {
  switch (entry.kind) {
    case 'asked':
      return [
        say(`record.context.${entry.context}`),
        ...(entry.due ? [say('record.due', { due: momentWords(entry.due) })] : []),
        ...noteOf(entry.note),
      ];
    case 'approved':
    case 'amended':
    case 'declined':
      return [saidWords(entry), ...noteOf(entry.answer.note), ...mailOf(entry.answer)];
    case 'retracted':
      return noteOf(entry.reason);
    case 'exported':
      return [say('record.copy', { code: entry.copy })];
    case 'override':
      return [
        say('record.reason', { reason: entry.reason }),
        ...entry.quotes.map(({ speaker, wording }) => say('record.without', { speaker, wording })),
      ];
    case 'released':
      return [
        say('record.when', { when: momentWords(entry.when) }),
        ...(entry.where ? [say('record.where', { where: entry.where })] : []),
        ...(entry.to ? [say('record.to', { to: entry.to })] : []),
      ];
    case 'corrected':
    case 'withdrawn':
      return noteOf(entry.note);
    case 'merged':
      return [];
  }
};

type Answer = Extract<Entry, { kind: 'approved' | 'amended' | 'declined' }>;

const saidWords = ({ answer, speaker }: Answer): string => {
  const { name, at } = answer;
  const values = {
    name,
    speaker: speaker.name,
    how: say(`record.how.${answer.how}`),
    when: at ? momentWords(at) : '',
  };
  const whose = answer.for ? 'record.said-for' : 'record.said';
  return say(at ? `${whose}-at` : whose, values);
};

const noteOf = (note: string | undefined): string[] => (note ? [say('record.note', { note })] : []);

const mailOf = ({ address, messageId }: Answer['answer']): string[] => [
  ...(address ? [say('record.address', { address })] : []),
  ...(messageId ? [say('record.message-id', { id: messageId })] : []),
];

const wordsIn = (entry: Entry): Pick<EntryWords, 'wording'> =>
  'segments' in entry && Array.isArray(entry.segments) && 'language' in entry
    ? {
        wording: {
          text: wordingOfTexts(entry.segments as string[]),
          language: String(entry.language),
        },
      }
    : {};
