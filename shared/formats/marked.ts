import { isLine, type Line } from '../editing/grammar';
import type { Leaf, Mark } from '../release/leaf';
import type { Author } from '../release/release-file';
import type { Root } from '../release/root';
import type { ReleaseElement } from '../release/slate-types';
import { type AuthorView, authorsOf } from '../review/authors';
import { changesOf } from '../review/changes';
import type { ReviewKey, RunMarks } from './marked-types';
import { notesOf } from './review-notes';
import { acceptedText, type QuoteIndex, type Reader, runOf } from './view-runs';
import type { MarkedRun } from './view-types';

export type Marked = {
  reader: Reader<MarkedRun>;
  /** The numbers of the notes about the dateline, which is put together of place and date. */
  datelineNotes: string;
  /** Of what was read so far: to be asked for at the end. */
  key: () => ReviewKey;
};

type Whole = { ins?: Mark; del?: Mark };

/** A release read with its marks; `undefined` when there is none to show. */
export const markedRelease = (
  root: Root,
  authors: readonly Author[],
  quotes: QuoteIndex,
): Marked | undefined => {
  const bys = changesOf(root).map(({ by }) => by);
  const people = authorsOf({ authors, speakers: root.speakers, bys });
  const { notes, after } = notesOf(root, people);
  if (bys.length === 0 && notes.length === 0) return undefined;
  const seen: AuthorView[] = [];
  const indexOf = ({ by }: Mark): number | undefined => {
    const author = people.get(by);
    if (author && !seen.includes(author)) seen.push(author);
    return author && seen.indexOf(author);
  };
  const wholes = wholesIn(root);
  const marksOf = (ins: Mark | undefined, del: Mark | undefined): RunMarks => ({
    ...(ins && { ins: indexOf(ins) }),
    ...(del && { del: indexOf(del) }),
  });
  const signs = (node: object): MarkedRun[] =>
    (after.get(node) ?? []).map((number) => ({ text: `[${number}]`, marks: { sign: 'note' } }));
  const runsOf = (leaf: Leaf, whole: Whole | undefined): MarkedRun[] => {
    if (leaf.text === '') return signs(leaf);
    const marks = marksOf(leaf.ins ?? whole?.ins, leaf.del ?? whole?.del);
    const run = runOf(leaf, quotes);
    return [Object.keys(marks).length > 0 ? { ...run, marks } : run, ...signs(leaf)];
  };
  const breakOf = ({ brkIns, brkDel }: Line): MarkedRun[] =>
    brkIns || brkDel ? [{ text: '¶', marks: { ...marksOf(brkIns, brkDel), sign: 'break' } }] : [];

  return {
    reader: {
      runs: (node) => {
        const line = node as Line;
        const words = line.children.flatMap((leaf) => runsOf(leaf, wholes.get(line)));
        return [...words, ...breakOf(line), ...signs(line)];
      },
      words: acceptedText,
      plain: (text) => ({ text }),
      caption: (image) => [image.caption ?? '', ...signs(image).map(({ text }) => text)].join(' ').trim(),
    },
    datelineNotes: root.children
      .filter(({ type }) => type === 'dateline')
      .flatMap((section) => signs(section).map(({ text }) => ` ${text}`))
      .join(''),
    key: () => ({
      authors: seen.map(({ name, role, hue }) => ({ name, ...(role && { role }), hue })),
      notes,
    }),
  };
};

/** What is put in or taken out as a whole marks each of its lines. */
const wholesIn = (root: Root): Map<object, Whole> => {
  const found = new Map<object, Whole>();
  const visit = (node: ReleaseElement, above: Whole): void => {
    const { ins = above.ins, del = above.del } = node as Whole;
    if (isLine(node)) {
      if (ins || del) found.set(node, { ins, del });
      return;
    }
    for (const child of node.children) if (!('text' in child)) visit(child, { ins, del });
  };
  visit(root, {});
  return found;
};
