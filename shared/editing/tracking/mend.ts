import { Editor, type Path } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Mark } from '../../release/leaf';
import type { Root } from '../../release/root';
import type { ReleaseEditor, ReleaseElement } from '../../release/slate-types';
import type { Group } from '../../review/groups';
import type { Line } from '../grammar';
import { emptyContactLine, emptyIssuer, emptyLetterheadLine, emptyParagraph } from '../rules/empty';
import { putProperties } from '../verbs/set-properties';
import { insertLineAt, settleLine } from './lines';
import { insertWhole } from './nodes';
import type { TrackingRules } from './rules';
import { firstSource } from './sources';
import { elementAt, rootIn, type Work } from './work';

/**
 * Files, and changes decided one by one, can leave a section of which nothing would stay if the rest were
 * accepted too. It gets what it must hold, empty, so that there is a place to write in. That is no change:
 * it is part of the deletion that left nothing, and goes when that is taken back.
 * Answers the root, the same one as a rule.
 */
export const mendForReading = (editor: ReleaseEditor, rules: TrackingRules): Root => {
  const root = rootIn(editor);
  if (rules.accepted.rootOf(root) === rules.accepted.unorderedRootOf(root)) return root;
  HistoryEditor.withMerging(editor, () =>
    Editor.withoutNormalizing(editor, () => mendInside(editor, rules, [0])),
  );
  return rootIn(editor);
};

type Gone = { del?: Mark; brkDel?: Mark };

/** The mark of the deletion that takes a marked node out of the reading. */
const deletionOf = (node: ReleaseElement | undefined): Mark | undefined => {
  const { del, brkDel } = (node ?? {}) as Gone;
  return del ?? brkDel;
};

/** What the author of a deletion does, as part of it. A node that no deletion took out leaves no mark. */
const partOf = (editor: ReleaseEditor, rules: TrackingRules, mark: Mark | undefined): Work => ({
  editor,
  rules,
  hand: { author: mark?.by ?? '', now: () => mark?.at ?? '', newId: () => mark?.id ?? '' },
  session: { ids: new Set(), cuts: [] },
  kind: {},
  tracks: () => mark !== undefined,
  mark: () => {
    if (!mark) throw new Error('tracking: what is mended without a deletion has no mark');
    return mark;
  },
  overRange: false,
  deletes: true,
});

/** Mends a node of the reading, by its path there, and what it holds. */
const mendInside = (editor: ReleaseEditor, rules: TrackingRules, path: Path): void => {
  const seen = { editor, rules };
  const source = firstSource(seen, path);
  const node = elementAt(editor, source);
  const groups = () => rules.accepted.groupsOf(elementAt(editor, source));
  const last = node.children.at(-1) as ReleaseElement;
  const putLine = (index: number, line: Line, deletion = deletionOf(last)) => {
    const work = partOf(editor, rules, deletion);
    insertLineAt(work, [...path, index], line);
    settleLine(work, [...path, index], line);
  };
  const isEmpty = () => groups().length === 0;
  switch (node.type) {
    case 'release':
      break;
    case 'body':
      if (isEmpty()) putLine(0, emptyParagraph());
      return;
    case 'letterhead':
      if (isEmpty()) insertWhole(partOf(editor, rules, deletionOf(last)), [...path, 0], emptyIssuer());
      break;
    case 'issuer':
      if (isEmpty()) putLine(0, emptyLetterheadLine());
      return;
    case 'contact':
      if (isEmpty()) putLine(0, emptyContactLine('other'));
      return;
    case 'contacts':
      keepHeading(editor, source, groups());
      break;
    case 'background':
      keepHeading(editor, source, groups());
      keepPairs(groups, (index) => {
        const behind = groups()[index - 1]?.indices.at(-1) as number;
        const gone = elementAt(editor, source).children[behind + 1] as ReleaseElement | undefined;
        putLine(index, emptyParagraph(), deletionOf(gone));
      });
      return;
    default:
      return;
  }
  for (let index = groups().length - 1; index >= 0; index--) mendInside(editor, rules, [...path, index]);
};

/** The first heading is always there: when its end is proposed to go, that takes nothing with it. */
const keepHeading = (editor: ReleaseEditor, source: Path, groups: readonly Group[]): void => {
  if (groups[0]?.node.type !== 'section-heading')
    putProperties(editor, [...source, 0], { brkDel: undefined });
};

/** (section-heading, block+)+ as it reads; from the end, so that places before stay what they are. */
const keepPairs = (groups: () => readonly Group[], put: (index: number) => void): void => {
  const isHeading = (index: number) => groups()[index]?.node.type === 'section-heading';
  for (let index = groups().length - 1; index >= 0; index--) {
    const isLonely = isHeading(index) && (index + 1 === groups().length || isHeading(index + 1));
    if (isLonely) put(index + 1);
  }
};
