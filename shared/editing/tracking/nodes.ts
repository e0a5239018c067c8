import { Path } from 'slate';
import type { Leaf, Mark } from '../../release/leaf';
import type { ReleaseElement } from '../../release/slate-types';
import { canDoWithout } from '../verbs/can-do-without';
import { putProperties } from '../verbs/set-properties';
import { dropIdleEndBefore } from './characters';
import { indexFor, sweep } from './lines';
import { firstSource } from './sources';
import { elementAt, isOwn, type Work } from './work';

/** Puts a contact, issuer, notice or image in; the mark on it stands for all it holds. */
export const insertWhole = (work: Work, path: Path, node: ReleaseElement): void => {
  const parent = Path.parent(path);
  dropIdleEndBefore(work, path);
  const target = [...firstSource(work, parent), indexFor(work, parent, path.at(-1) as number)];
  const ins = work.tracks() ? (work.moved ?? work.mark()) : undefined;
  work.editor.apply({
    type: 'insert_node',
    path: target,
    node: (ins ? { ...node, ins } : node) as ReleaseElement,
  });
};

/** Takes such a node out: really when the author put it in and nobody else has written in it. */
export const removeWhole = (work: Work, path: Path): void => {
  const { editor } = work;
  dropIdleEndBefore(work, path);
  const source = firstSource(work, path);
  const node = elementAt(editor, source);
  const isOwnWhole = isOwn(work, (node as { ins?: Mark }).ins) && isAllOwn(work, node);
  if (!work.tracks() || (isOwnWhole && canDoWithout(editor, source))) {
    editor.apply({ type: 'remove_node', path: source, node });
    sweep(work, Path.parent(source));
    return;
  }
  putProperties(editor, source, { del: work.mark() });
  work.deletes = true;
};

type Marked = Partial<Record<'ins' | 'del' | 'brkIns' | 'brkDel', Mark>> & { fmt?: readonly Mark[] };

const isAllOwn = (work: Work, node: ReleaseElement | Leaf): boolean => {
  const { ins, del, brkIns, brkDel, fmt = [] } = node as Marked;
  const marks = [ins, del, brkIns, brkDel, ...fmt];
  if (!marks.every((mark) => mark === undefined || isOwn(work, mark))) return false;
  return (
    'text' in node ||
    (node.children as readonly (ReleaseElement | Leaf)[]).every((child) => isAllOwn(work, child))
  );
};
