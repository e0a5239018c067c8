import type { NewId } from '../release/ids';
import type { Root } from '../release/root';
import type { Timing } from '../release/sections';

/** A run of imported text with the few marks a release knows. */
export type Run = { text: string; bold?: true; italic?: true; link?: string };

/**
 * One block of imported text, before anyone knows what it is. `break` is true where the source had a
 * line break (not a paragraph break) after it: hard-wrapped lines, addresses, letterheads.
 */
export type ImportedBlock = {
  kind: 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'rule' | 'table-row' | 'image';
  runs: Run[];
  /** Heading depth 1–6, list depth 0–8. */
  level?: number;
  list?: 'bullet' | 'number';
  /** Lines of the block, as runs, when the source broke them. */
  lines?: Run[][];
  align?: 'left' | 'center' | 'right';
  /** A named style of the source (Word's "Title", a class of the page) when it has one. */
  style?: string;
  /** What had to be done to the source here; the recogniser turns each into a sentence of its notes. */
  remarks?: Remark[];
};

/** Something of the source that was kept in another form, or left out because no reader of it saw it. */
export type Remark = {
  what:
    | 'break-closed'
    | 'hyphen-closed'
    | 'letters-numbered'
    | 'quoted-mail'
    | 'table'
    | 'image'
    | 'hidden'
    | 'link'
    | 'page-around'
    | 'too-deep';
  /** The words it is about, shortened. */
  text: string;
};

/** What the recogniser was unsure of: it stands at its place on the sheet as a one-key question. */
export type Question = {
  id: string;
  /** Path of the node in the root (without the root's own index) that it is about. */
  path: number[];
  /** A sentence to show: "Is this the headline?" */
  text: string;
  /** The first is what was done. */
  choices: QuestionChoice[];
};

export type QuestionChoice = { label: string } & (
  | { do: 'keep' }
  /** Move the block at `path` into this section (or make it this type of block in the body). */
  | {
      do: 'become';
      type:
        | 'label'
        | 'release-line'
        | 'headline'
        | 'subheadline'
        | 'dateline'
        | 'paragraph'
        | 'subheading'
        | 'notice'
        | 'contacts'
        | 'background';
    }
  | { do: 'speaker'; quote: string; speaker: string }
  | { do: 'not-quote'; quote: string }
  /** Join the block at `path` with the one before it. */
  | { do: 'join' }
  | { do: 'date'; date: string }
  /** Set the release line's `timing`. */
  | { do: 'timing'; timing: Timing }
);

export type Recognised = {
  root: Root;
  questions: Question[];
  /** What was kept in another form ("a table was kept as text, row by row"), as sentences. */
  notes: string[];
};

export type RecogniseOptions = {
  newId: NewId;
  /** Overrides what the text suggests. */
  language?: string;
  houseStyle?: string;
};
