import { Node, Path, type Point } from 'slate';
import type { Hand } from '../../release/ids';
import type { Mark } from '../../release/leaf';
import type { Root } from '../../release/root';
import type { ReleaseEditor, ReleaseElement } from '../../release/slate-types';
import type { VerbKind } from '../door';
import type { TrackingRules } from './rules';

export type Deleted = { id: string; text: string };

/** What one editor remembers while it is open. */
export type Session = { ids: Set<string>; cuts: Deleted[] };

/** One verb being carried over into the marked tree. */
export type Work = {
  /** The editor of the marked tree. */
  editor: ReleaseEditor;
  hand: Hand;
  rules: TrackingRules;
  session: Session;
  kind: VerbKind;
  /** Whether a change of words of this quote (of none) is tracked. */
  tracks: (quote?: string) => boolean;
  /** The one mark of all this verb does; made when it is first needed. */
  mark: () => Mark;
  /** Whether it began with a range chosen: what it deletes is then a change of its own. */
  overRange: boolean;
  /** Whether the verb proposed to delete anything. */
  deletes: boolean;
  /** The mark of words that were cut, when they are being pasted. */
  moved?: Mark;
  /** The mark of the author's own words that this verb took back: what comes in their place goes on with it. */
  replaced?: Mark;
  /** Where in the marked tree the next words go, as long as that is one of the places it can be. */
  near?: Point;
};

export const rootIn = (editor: ReleaseEditor): Root => editor.children[0] as Root;

export const elementAt = (editor: ReleaseEditor, path: Path): ReleaseElement =>
  Node.get(editor, path) as ReleaseElement;

/** The mark, of those next to a place, that what the author does there goes on with. */
export const continued = (work: Work, marks: readonly (Mark | undefined)[]): Mark | undefined => {
  if (!work.kind.typing) return undefined;
  const { hand, rules, session } = work;
  const now = hand.now();
  return marks.find((mark) => mark && rules.goesOn(mark, hand.author, session.ids, now));
};

export const isOwn = (work: Work, mark: Mark | undefined): boolean =>
  rulesOf(work).isOwn(mark, work.hand.author);

const rulesOf = (work: Work): TrackingRules => work.rules;

type Whole = { ins?: Mark };

/** The insertion of the contact, issuer, notice or image around a path: words in it without a mark are its own. */
export const insertionAround = (work: Work, path: Path): Mark | undefined =>
  Path.levels(path)
    .slice(1)
    .map((level) => Node.get(work.editor, level) as unknown as Whole & { text?: string })
    .find((node) => node.text === undefined && node.ins)?.ins;
