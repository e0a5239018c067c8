import { say } from '../../shared/messages/say';
import type { Leaf, Mark } from '../../shared/release/leaf';
import type { ReleaseElement } from '../../shared/release/slate-types';
import { isMarked } from '../../shared/review/marked';
import { useHues } from './authors';
import { isEmpty } from './elements/is-empty';

type NodeMarks = { ins?: Mark; del?: Mark; brkIns?: Mark; brkDel?: Mark; fmt?: readonly Mark[] };

/** What the style sheet (changes-on-sheet.css) and the card (change-under.ts) read off an element. */
export type LineMarks = {
  /** A bar stands beside it. */
  'data-changed'?: true;
  /** The end of the line is inserted, deleted, or both: "ins del". */
  'data-break'?: string;
  'data-break-author'?: number;
  'data-break-change'?: string;
  /** The line has no words: the pilcrow stands before the break that gives it a height. */
  'data-break-empty'?: true;
  /** What a screen reader says for the pilcrow. */
  'data-break-words'?: string;
  /** The element is inserted or deleted as a whole. */
  'data-whole'?: string;
  'data-author'?: number;
  'data-whole-change'?: string;
  /** A property of it is another: a field of the release, or what kind of block it is. */
  'data-fmt-author'?: number;
  'data-fmt-change'?: string;
  /** Nothing of its text is left when changes are accepted. */
  'data-gone'?: true;
};

const nothing: LineMarks = {};

/** The attributes by which an element shows the changes it carries itself. */
export const useLineMarks = (element: ReleaseElement): LineMarks => {
  const { ins, del, brkIns, brkDel, fmt } = element as NodeMarks;
  const [breakHue, wholeHue, formatHue] = useHues([
    (brkDel ?? brkIns)?.by,
    (del ?? ins)?.by,
    fmt?.at(-1)?.by,
  ]);
  if (!isMarked(element)) return nothing;
  const found: LineMarks = { 'data-changed': true };
  if (brkIns ?? brkDel) {
    found['data-break'] = kinds(brkIns, brkDel);
    found['data-break-author'] = breakHue;
    if (isEmpty(element)) found['data-break-empty'] = true;
    found['data-break-words'] = say(brkDel ? 'editor.break.del' : 'editor.break.ins');
    found['data-break-change'] = ids([brkIns, brkDel]);
  }
  if (ins ?? del) {
    found['data-whole'] = kinds(ins, del);
    found['data-author'] = wholeHue;
    found['data-whole-change'] = ids([ins, del]);
  }
  if (fmt) {
    found['data-fmt-author'] = formatHue;
    found['data-fmt-change'] = ids(fmt);
  }
  if (isGone(element)) found['data-gone'] = true;
  return found;
};

const kinds = (inserted: Mark | undefined, deleted: Mark | undefined): string =>
  [inserted && 'ins', deleted && 'del'].filter(Boolean).join(' ');

const ids = (marks: readonly (Mark | undefined)[]): string =>
  marks.flatMap((mark) => mark?.id ?? []).join(' ');

/** A line with words, all of which are proposed to be deleted. */
const isGone = ({ children }: ReleaseElement): boolean =>
  (children as readonly (ReleaseElement | Leaf)[]).every(
    (child) => 'text' in child && (child.text === '' || child.del !== undefined),
  ) && (children as readonly Leaf[]).some(({ text }) => text !== '');
