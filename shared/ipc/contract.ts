import { z } from 'zod';
import { type CommandId, commands } from '../commands';
import { Id } from '../release/ids';
import type { Author } from '../release/release-file';
import { Kind } from '../release/root';
import type { Result } from '../result';
import { EntryDetails } from '../review/entry';
import { Settings } from './settings';
import type {
  AddedImage,
  AnswerGiven,
  AskFailure,
  ExportProgress,
  ExportResult,
  ImageFailure,
  ImportedText,
  ImportFailure,
  KnownLibrary,
  LibraryView,
  OpenedDocument,
  ReadFailure,
  RecordOf,
  RequestSent,
  Saved,
  SaveFailure,
  Started,
} from './types';

/** Types a call's answer; `args` validates what the window sent before a handler sees it. */
const call =
  <A extends z.ZodType>(args: A) =>
  <R>(): { args: A; answer: R } =>
    ({ args }) as { args: A; answer: R };

const nothing = z.undefined();
const handle = z.string().min(1).max(200);
const ofEntry = z.strictObject({ entry: handle });
const ofDocument = z.strictObject({ document: handle });
/** 64 MiB of text: far over any release, under what would stall the process. */
const longText = z.string().max(64 * 1024 * 1024);
const formats = z
  .array(z.enum(['pdf', 'html']))
  .min(1)
  .max(2);
const options = z.strictObject({
  paragraphNumbers: z.boolean(),
  marks: z.boolean(),
  paper: z.enum(['A4', 'Letter']).optional(),
});

type Opened = Result<OpenedDocument, ReadFailure>;
type Made = Result<{ entry: string }, ReadFailure | SaveFailure>;

/**
 * Every call from the window to main, once. A new call is one line here and one handler in `electron/`;
 * forgetting either fails the type check.
 */
export const calls = {
  'app/start': call(nothing)<Started>(),
  'settings/get': call(nothing)<Settings>(),
  'settings/set': call(Settings.partial())<Settings>(),
  'menu/state': call(z.strictObject({ document: z.boolean(), editable: z.boolean() }))<void>(),
  'window/title': call(z.strictObject({ headline: z.string().max(500) }))<void>(),

  'library/list': call(z.strictObject({ library: handle }))<LibraryView>(),
  'library/choose': call(nothing)<KnownLibrary | null>(),
  'library/forget': call(z.strictObject({ library: handle }))<KnownLibrary[]>(),

  'release/create': call(z.strictObject({ library: handle, kind: Kind }))<Made>(),
  /**
   * `new`: letterhead, label, notices, contacts, background and house style kept; `duplicate`: the text too;
   * `update`: a new release that says it is one of the old, with its dates as gaps; `withdrawal`: the notice
   * that takes it back.
   */
  'release/copy': call(
    z.strictObject({ entry: handle, as: z.enum(['new', 'duplicate', 'update', 'withdrawal']) }),
  )<Made>(),
  'release/rename': call(z.strictObject({ entry: handle, name: z.string().min(1).max(200) }))<Made>(),
  'release/trash': call(ofEntry)<Result<null, SaveFailure>>(),
  'release/reveal': call(ofEntry)<void>(),
  'release/make-template': call(ofEntry)<Result<null, ReadFailure | SaveFailure>>(),

  'document/open': call(ofEntry)<Opened>(),
  /** Shows the system's dialog. */
  'document/choose': call(nothing)<Opened | null>(),
  /** `root` is the root node as JSON text; main validates it, joins its own parts and writes the file. */
  'document/save': call(z.strictObject({ document: handle, root: longText }))<Result<Saved, SaveFailure>>(),
  /** Keeps the text as a new file beside the other, when the file was changed or removed outside. */
  'document/save-copy': call(z.strictObject({ document: handle, root: longText }))<Made>(),
  'document/close': call(ofDocument)<void>(),

  /**
   * Adds to the record of an open document. Main puts its own `at` and `by` in, signs, and writes the file;
   * `document/record` tells the window before this answers. What goes with an act of main (asked, exported,
   * merged) is refused here.
   */
  'record/append': call(z.strictObject({ document: handle, details: z.array(EntryDetails).min(1).max(500) }))<
    Result<null, SaveFailure>
  >(),
  'record/tracking': call(z.strictObject({ document: handle, on: z.boolean() }))<Result<null, SaveFailure>>(),
  /**
   * Asks one person, from what was saved last: records the request, switches tracking on, and gives its
   * carrier. Main asks where a file goes first; nothing is recorded when that is cancelled.
   */
  'request/send': call(
    z.strictObject({
      document: handle,
      speaker: Id,
      /** Without them all of that person's quotes that are neither approved nor on the record. */
      quotes: z.array(Id).min(1).optional(),
      context: z.enum(['quote', 'paragraph', 'release']),
      note: z.string().max(5000).optional(),
      due: z.iso.datetime().optional(),
      carrier: z.enum(['text', 'eml', 'form', 'sheet']),
      /** The person was asked the same before. */
      reminder: z.boolean().optional(),
    }),
  )<Result<RequestSent, AskFailure>>(),
  /** Hands subject and text to the system's mail program, as far as an address may be long. */
  'request/mail': call(z.strictObject({ subject: z.string().max(1000), text: longText }))<void>(),
  'answer/choose': call(nothing)<Result<AnswerGiven, ImportFailure>>(),
  'answer/dropped': call(z.strictObject({ path: z.string().min(1).max(4096) }))<
    Result<AnswerGiven, ImportFailure>
  >(),
  /** The release that a pasted answer belongs to, by the file's id or the reference in it. */
  'answer/home': call(z.strictObject({ text: longText }))<{ entry: string } | null>(),
  /** What changed since this release was marked as released, as the words of a correction note. */
  'correction/note': call(ofDocument)<Result<{ text: string }, { reason: 'unknown' | 'same' }>>(),

  'import/choose': call(nothing)<Result<ImportedText, ImportFailure>>(),
  /** The files dropped on the window, resolved by the preload; only text and HTML for now. */
  'import/dropped': call(z.strictObject({ path: z.string().min(1).max(4096) }))<
    Result<ImportedText, ImportFailure>
  >(),

  'image/choose': call(nothing)<Result<{ name: string; bytes: Uint8Array }, ImageFailure>>(),
  /** Bytes that the window decoded and encoded again, so that position, device and thumbnails are gone. */
  'image/add': call(z.strictObject({ document: handle, bytes: z.instanceof(Uint8Array) }))<
    Result<AddedImage, ImageFailure>
  >(),

  /** Builds the preview from what was saved last; the answer is an `app://preview/…` address. */
  'preview/show': call(z.strictObject({ document: handle, draft: z.boolean() }))<{ url: string }>(),
  /** Main asks where to write unless `folder` was given by an earlier result; progress comes as events. */
  'export/start': call(
    z.strictObject({
      document: handle,
      job: handle,
      formats,
      draft: z.boolean(),
      options,
      /** The reason for which a final copy leaves although something is asked about it. */
      override: z.string().trim().min(1).max(2000).optional(),
    }),
  )<ExportResult>(),
  'export/cancel': call(z.strictObject({ job: handle }))<void>(),
  'export/open': call(z.strictObject({ file: handle }))<void>(),
  'export/reveal': call(z.strictObject({ file: handle }))<void>(),
} as const;

/** One-way messages from main to the window. */
export type Events = {
  command: { id: CommandId };
  'library/changed': { library: string };
  /** The file of a document was changed by another program, moved away or came back. */
  'document/outside': {
    document: string;
    what: 'changed' | 'missing' | 'back';
  };
  'document/open-request': { entry: string };
  /** The half of an open document that main owns is another now. */
  'document/record': { document: string } & RecordOf;
  /** Who sits at this desk gave another name or role. */
  'author/changed': Author;
  /** A file of an answer was opened from outside. */
  'answer/arrived': AnswerGiven;
  'export/progress': ExportProgress;
  /** Main waits with closing until the window answers by saving. */
  'app/flush': { token: string };
};

export const eventNames = [
  'command',
  'library/changed',
  'document/outside',
  'document/open-request',
  'document/record',
  'author/changed',
  'answer/arrived',
  'export/progress',
  'app/flush',
] as const satisfies readonly (keyof Events)[];

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Args<N extends CallName> = z.infer<Calls[N]['args']>;
export type Answer<N extends CallName> = Calls[N]['answer'];
export type Handlers = {
  [N in CallName]: (args: Args<N>) => Answer<N> | Promise<Answer<N>>;
};

/** What the preload puts on `window.onRecord`; only `renderer/desktop.ts` reads it. */
export type Bridge = {
  call: <N extends CallName>(name: N, args: Args<N>) => Promise<Answer<N>>;
  on: <E extends keyof Events>(name: E, listener: (event: Events[E]) => void) => () => void;
  /** Answers `app/flush`. */
  flushed: (token: string) => void;
  /** The path of a dropped file, which only the preload may learn. */
  pathOf: (file: unknown) => string;
};

export const isCommandId = (id: string): id is CommandId => commands.some((command) => command.id === id);
