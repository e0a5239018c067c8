import { Node, Path, Text } from 'slate';
import { create } from 'zustand';
import type { FormatChange, Leaf, Mark } from '../../shared/release/leaf';
import { nodeAt } from '../editor/node-at';
import type { SheetEditor } from '../editor/sheet-editor';

type Marks = { ins?: Mark; del?: Mark; brkIns?: Mark; brkDel?: Mark; fmt?: FormatChange[] };

/** The change the caret stands in or at, for its row in the list. */
export const useCurrentChange = create<{ current: string | undefined }>()(() => ({ current: undefined }));

const innermost = ({ ins, del, fmt }: Marks): string | undefined => (del ?? ins ?? fmt?.at(-1))?.id;

/** Asked after each move of the caret: it looks at one leaf, its neighbours and what it stands in. */
export const changeAtCaret = (editor: SheetEditor | null): string | undefined => {
  const point = editor?.selection?.focus;
  const leaf = point && nodeAt(editor, point.path);
  if (!editor || !leaf || !Text.isText(leaf)) return undefined;
  const line = Node.get(editor, Path.parent(point.path)) as Marks & { children: readonly Leaf[] };
  const index = point.path.at(-1) ?? 0;
  const isAtEnd = point.offset === leaf.text.length;
  const beside = [
    leaf,
    ...(point.offset === 0 ? [line.children[index - 1]] : []),
    ...(isAtEnd ? [line.children[index + 1]] : []),
  ];
  for (const one of beside) {
    const id = one && innermost(one);
    if (id) return id;
  }
  const ending = isAtEnd && index === line.children.length - 1 ? (line.brkDel ?? line.brkIns)?.id : undefined;
  if (ending) return ending;
  for (let path = Path.parent(point.path); path.length > 1; path = Path.parent(path)) {
    const id = innermost(Node.get(editor, path) as Marks);
    if (id) return id;
  }
  return undefined;
};
