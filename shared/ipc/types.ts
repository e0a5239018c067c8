import type { Author, LedgerEntry } from '../release/release-file';
import type { Kind } from '../release/root';
import type { Result } from '../result';
import type { RequestFailure } from '../review/request';

/** Why a file could not be read. `at` counts characters from the start of the text. */
export type ReadFailure =
  | {
      reason: 'missing' | 'not-allowed' | 'empty' | 'too-large' | 'not-utf8' | 'io';
      name: string;
    }
  | {
      reason: 'not-json' | 'too-deep' | 'duplicate-key' | 'forbidden-key' | 'lone-surrogate';
      name: string;
      at: number;
    }
  | { reason: 'not-a-release'; name: string }
  | { reason: 'invalid'; name: string; where: string; what: string }
  | {
      reason: 'newer';
      name: string;
      version: number;
      headline: string;
      text: string;
    };

/**
 * Why a file could not be written; the text stays in the window, marked unsaved. `bound`: it is released or
 * withdrawn. `record-broken`: nothing is added to a record that does not verify.
 */
export type SaveFailure = {
  reason:
    | 'disk-full'
    | 'not-allowed'
    | 'changed-outside'
    | 'missing'
    | 'invalid'
    | 'io'
    | 'bound'
    | 'record-broken';
  name: string;
  detail?: string;
};

/** One request to one person that has no full answer yet. */
export type WaitingFor = {
  /** SHA-256 of its reference. */
  nonce: string;
  speaker: string;
  /** Its quotes that were not answered. */
  quotes: number;
  /** ISO 8601. */
  since: string;
  due?: string;
};

export type Status = 'draft' | 'in-review' | 'ready' | 'released' | 'corrected' | 'withdrawn';

/** One line of the list. `entry` is a handle: a renderer never names a path. */
export type LibraryEntry = {
  entry: string;
  fileName: string;
  /** The time of the file's last change, ISO 8601. */
  changed: string;
} & (
  | {
      readable: true;
      releaseId: string;
      headline: string;
      issuer: string;
      /** As printed: "Dushanbe, 8 August 2019", or '' when neither is there. */
      dateline: string;
      /** ISO date of the dateline, for sorting. */
      date?: string;
      language: string;
      kind: Kind;
      status: Status;
      /** `approved` counts those on the record too: what may be printed; `proposed` those with a change to approved words. */
      quotes: { all: number; approved: number; proposed: number };
      /** When it was marked as released last, ISO 8601. */
      released?: string;
      waiting: WaitingFor[];
      embargo?: { until: string; zone: string };
      /** Lower-cased headline, issuer, dateline, file name and text, which the filter looks in. */
      search: string;
      /** File names of others in this library with the same id. */
      sameId: string[];
    }
  | { readable: false; failure: ReadFailure }
);

export type LibraryView = {
  library: string;
  name: string;
  folder: string;
  kind: 'own' | 'samples';
  entries: LibraryEntry[];
  /** Set when the folder cannot be read. */
  failure?: ReadFailure;
};

export type KnownLibrary = {
  library: string;
  name: string;
  folder: string;
  kind: 'own' | 'samples';
};

/** What the window gets of a file: the root node as JSON text, and what it needs of the rest. */
export type OpenedDocument = {
  document: string;
  entry: string;
  fileName: string;
  root: string;
  releaseId: string;
  /** Pixel sizes by asset id; the bytes come from `app://asset/<document>/<asset>`. */
  assets: Record<string, { mediaType: string; width: number; height: number }>;
  /** Who sits at this desk: the author of what is changed here. */
  me: Author;
} & RecordOf;

/** The half of a file that main owns, as far as the window shows it. */
export type RecordOf = {
  ledger: LedgerEntry[];
  tracking: boolean;
  authors: Author[];
  revision: number;
  /** Why the text cannot be changed; once released or withdrawn it is bound by its record. */
  readOnly?: 'not-allowed' | 'samples' | 'released' | 'withdrawn';
};

/** A request that went on record. `text` and `subject` are those of the mail; `file` is a handle of what was written. */
export type RequestSent = { subject: string; text: string; file?: string; name?: string };
export type AskFailure =
  | RequestFailure
  | SaveFailure
  | { reason: 'cancelled' }
  /** The file could not be made or written; `detail` says what became of the request in the record. */
  | { reason: 'print'; name: string; detail: string };

/** An answer as it came; `entry` is the release it belongs to, when that stands in a library. */
export type AnswerGiven = { name: string; bytes: Uint8Array; entry?: string };

/** `durable: false`: written and renamed, but the folder could not be synced to disk. */
export type Saved = { at: string; durable: boolean };

export type ExportFormat = 'pdf' | 'html';
export type ExportOptions = {
  paragraphNumbers: boolean;
  /** A draft copy shows the marks of review; a final copy has none to show, whatever this says. */
  marks: boolean;
  paper?: 'A4' | 'Letter';
};

/** One sentence a line: the stops, which nothing overrides, then the asks that no reason answers yet. */
export type HeldBack = { reason: 'held-back'; lines: string[]; stops: number; asks: number };
export type ExportFailure =
  | HeldBack
  | { reason: 'cancelled' }
  | {
      reason: 'not-saved' | 'print' | 'write' | 'not-clean';
      name: string;
      detail: string;
    };
export type ExportedFile = {
  file: string;
  name: string;
  format: ExportFormat;
  bytes: number;
};
/** `warnings`: sentences about files that were written and yet are not as they should be. */
export type Exported = { files: ExportedFile[]; warnings?: string[] };
export type ExportResult = Result<Exported, ExportFailure>;
/** `done` of `total` steps; `step` is a sentence to show. */
export type ExportProgress = {
  job: string;
  step: string;
  done: number;
  total: number;
};

export type ImportedText = {
  name: string;
  kind: 'text' | 'html';
  content: string;
};
export type ImportFailure = {
  reason: 'too-large' | 'not-text' | 'unknown-kind' | 'io' | 'cancelled';
  name: string;
};

export type AddedImage = {
  asset: string;
  mediaType: string;
  width: number;
  height: number;
};
export type ImageFailure = {
  reason: 'too-large' | 'not-an-image' | 'file-full' | 'cancelled' | 'io';
  name: string;
};

export type Started = {
  version: string;
  platform: 'linux' | 'darwin' | 'win32';
  libraries: KnownLibrary[];
  /** Files opened lately, newest first. */
  recent: { entry: string; fileName: string; headline: string }[];
  /** A file the program was started with. */
  toOpen?: string;
  /** The same, when it is an answer. */
  arrived?: AnswerGiven;
};
