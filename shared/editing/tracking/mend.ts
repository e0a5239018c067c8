import { Editor } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { Root } from '../../release/root';
import type { ReleaseEditor, ReleaseElement } from '../../release/slate-types';
import {
  emptyContactLine,
  emptyHeading,
  emptyIssuer,
  emptyLetterheadLine,
  emptyParagraph,
} from '../rules/empty';
import { putProperties } from '../verbs/set-properties';
import type { TrackingRules } from './rules';
import { rootIn } from './work';

/**
 * Files, and changes decided one by one, can leave a section of which nothing would stay if the rest were
 * accepted too. It gets what it must hold, empty and without a mark, so that there is a place to write in.
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

const nodeAt = (editor: ReleaseEditor, path: number[]): ReleaseElement => {
  let node: ReleaseElement = rootIn(editor);
  for (const step of path.slice(1))
    node = (node.children as readonly ReleaseElement[])[step] as ReleaseElement;
  return node;
};

const mendInside = (editor: ReleaseEditor, rules: TrackingRules, path: number[]): void => {
  const node = nodeAt(editor, path);
  const holder = ['release', 'letterhead', 'issuer', 'body', 'contacts', 'contact', 'background'];
  if (!holder.includes(node.type)) return;
  for (const { indices } of rules.accepted.groupsOf(node).toReversed())
    mendInside(editor, rules, [...path, indices[0] as number]);
  const groups = rules.accepted.groupsOf(node);
  const end = node.children.length;
  const put = (index: number, made: ReleaseElement) =>
    editor.apply({ type: 'insert_node', path: [...path, index], node: made });
  switch (node.type) {
    case 'body':
      if (groups.length === 0) put(end, emptyParagraph());
      return;
    case 'letterhead':
      if (groups.length === 0) put(end, emptyIssuer());
      return;
    case 'issuer':
      if (groups.length === 0) put(end, emptyLetterheadLine());
      return;
    case 'contact':
      if (groups.length === 0) put(end, emptyContactLine('other'));
      return;
    case 'contacts':
      // Its heading is always there; an end that is proposed to go takes nothing with it.
      if (groups[0]?.node.type !== 'section-heading')
        putProperties(editor, [...path, 0], { brkDel: undefined });
      return;
    case 'background':
      mendPairs(groups, put, end);
      return;
    default:
  }
};

/** (section-heading, block+)+ as it reads; put in from the end, so that places before stay what they are. */
const mendPairs = (
  groups: ReturnType<TrackingRules['accepted']['groupsOf']>,
  put: (index: number, node: ReleaseElement) => void,
  end: number,
): void => {
  const isHeading = (index: number) => groups[index]?.node.type === 'section-heading';
  if (groups.length === 0) {
    put(end, emptyParagraph());
    put(end, emptyHeading());
    return;
  }
  for (let index = groups.length - 1; index >= 0; index--) {
    const isLonely = isHeading(index) && (index + 1 === groups.length || isHeading(index + 1));
    if (isLonely) put((groups[index]?.indices.at(-1) as number) + 1, emptyParagraph());
  }
  if (!isHeading(0)) put(groups[0]?.indices[0] as number, emptyHeading());
};
