import { ReactEditor } from 'slate-react';
import type { SectionType } from '../../shared/release/sections';
import { elementAt } from './node-at';
import type { Anchor } from './panel-store';
import { rootOf, type SheetEditor } from './sheet-editor';

const asAnchor = ({ x, y, width, height }: DOMRect): Anchor => ({ x, y, width, height });

const middle = (): Anchor => ({ x: window.innerWidth / 2, y: window.innerHeight / 3, width: 0, height: 0 });

/** Where the selection stands in the window; the middle when it stands nowhere in sight. */
export const selectionAnchor = (editor: SheetEditor): Anchor => {
  const range = editor.selection && ReactEditor.resolveDOMRange(editor, editor.selection);
  if (!range) return middle();
  const rect = range.getBoundingClientRect();
  if (rect.height > 0) return asAnchor(rect);
  const parent = range.startContainer.parentElement;
  return parent ? asAnchor(parent.getBoundingClientRect()) : middle();
};

/** Where a section stands, scrolled into sight. */
export const sectionAnchor = (editor: SheetEditor, type: SectionType): Anchor => {
  const index = rootOf(editor).children.findIndex((section) => section.type === type);
  const element = elementAt(editor, [0, index]);
  if (!element) return middle();
  element.scrollIntoView({ block: 'nearest' });
  return asAnchor(element.getBoundingClientRect());
};
