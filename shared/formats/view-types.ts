import type { Asset } from '../release/release-file';
import type { Kind } from '../release/root';
import type { Direction } from './direction';
import type { ReviewKey, RunMarks } from './marked-types';

/** A run of words as they leave the house. `quote` is an index into the view's `quotes`. */
export type ViewRun = {
  text: string;
  bold?: true;
  italic?: true;
  link?: string;
  language?: string;
  quote?: number;
};

/** Words of a draft copy that shows the marks of review. A run of what leaves the house has no such place. */
export type MarkedRun = ViewRun & { marks?: RunMarks };

export type ViewParagraph<R extends ViewRun = ViewRun> = {
  type: 'paragraph';
  list?: 'bullet' | 'number';
  level?: number;
  runs: R[];
};
export type ViewHeading<R extends ViewRun = ViewRun> = { type: 'heading'; runs: R[] };
export type ViewImage = {
  type: 'image';
  asset: string;
  alt: string;
  caption?: string;
  credit?: string;
  terms?: string;
};
export type ViewBlock<R extends ViewRun = ViewRun> =
  | ViewParagraph<R>
  | { type: 'subheading'; runs: R[] }
  | { type: 'block-quote'; runs: R[] }
  | { type: 'attribution'; runs: R[] }
  | ViewImage;

export type ViewContact<R extends ViewRun = ViewRun> = {
  type: 'contact';
  layout: 'inline' | 'lines';
  lines: { field: 'name' | 'role' | 'organisation' | 'email' | 'phone' | 'other'; runs: R[] }[];
};
export type ViewIssuer<R extends ViewRun = ViewRun> = {
  lines: R[][];
  emblem?: { asset: string; alt: string };
};

/** Sections in the order they were found; one that would print nothing is not there. */
export type ViewSection<R extends ViewRun = ViewRun> =
  | { type: 'letterhead'; issuers: ViewIssuer<R>[] }
  | { type: 'notice'; place: 'top' | 'foot'; runs: R[] }
  | { type: 'label'; runs: R[]; reference?: string }
  | { type: 'release-line'; runs: R[]; embargo: boolean }
  | { type: 'headline' | 'subheadline' | 'end-mark'; runs: R[] }
  /** Only when it stands on its own line; else it is part of the body's lead. */
  | { type: 'dateline'; text: string }
  | { type: 'body'; dateline?: { text: string; separator: string }; blocks: ViewBlock<R>[] }
  | { type: 'contacts'; entries: (ViewHeading<R> | ViewContact<R> | ViewParagraph<R>)[] }
  | { type: 'background'; blocks: (ViewHeading<R> | ViewBlock<R>)[] };

/** Who said it, as far as readers may know. */
export type ViewSpeaker = { name: string; title?: string; description?: string; organisation?: string };
export type ViewQuote = { wording: string; speaker?: ViewSpeaker };

type ViewCommon<R extends ViewRun = ViewRun> = {
  kind: Kind;
  language: string;
  direction: Direction;
  paper: 'A4' | 'Letter';
  /** Headline as plain text, never empty. */
  title: string;
  subtitle: string;
  /** Names of the issuers, the first line of each letterhead. */
  issuers: string[];
  reference?: string;
  /** As printed, without what parts it from the lead. */
  dateline: string;
  /** ISO date from which it may be read: the embargo's day, else the dateline's. */
  date?: string;
  /** The line to carry on every page, and the local time ("YYYY-MM-DDTHH:MM") it names. */
  embargo?: { line: string; until: string };
  sections: ViewSection<R>[];
  quotes: ViewQuote[];
  /** The images that stand in it, by asset id. */
  images: Record<string, Asset>;
};

/**
 * What leaves the house. Built by naming what may go: the type has no place for deleted text, comments,
 * authors, speakers who are not quoted, or anything a later version of the document adds.
 */
export type FinalView = ViewCommon & { copy: 'final' };

/** A copy for comment: `time` is ISO 8601, `code` the short code of the text's content hash. */
export type DraftStamp = { time: string; code: string };
export type DraftView = ViewCommon & { copy: 'draft'; draft: DraftStamp; numbered: boolean };
/** The one shape that has a place for deleted words, comments and their authors: a draft that was asked for them. */
export type MarkedView = ViewCommon<MarkedRun> & Omit<DraftView, keyof ViewCommon> & { review: ReviewKey };
export type View = FinalView | DraftView | MarkedView;
