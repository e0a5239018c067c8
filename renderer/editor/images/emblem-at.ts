import { Node } from 'slate';
import { pathOfSection } from '../../../shared/editing/lines';
import { pathAround } from '../../../shared/editing/verbs/holders';
import type { Issuer } from '../../../shared/release/blocks';
import type { SheetEditor } from '../sheet-editor';

/** The emblem of the issuer the caret stands in, else of the first. */
export const emblemAt = (editor: SheetEditor): Issuer['emblem'] => {
  const path = pathAround(editor, 'issuer') ?? [...pathOfSection(editor, 'letterhead'), 0];
  const node = Node.get(editor, path);
  return 'type' in node && node.type === 'issuer' ? node.emblem : undefined;
};
