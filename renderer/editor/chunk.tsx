import type { Ancestor } from 'slate';
import { Element } from 'slate';
import type { RenderChunkProps } from 'slate-react';

/** Measured: 30–100 blocks a chunk keep a key cheap at 5,000 paragraphs; the documented 1,000 does not. */
const blocksAChunk = 50;

export const chunkSizeOf = (node: Ancestor): number | null =>
  Element.isElement(node) && (node.type === 'body' || node.type === 'background') ? blocksAChunk : null;

/** The lowest chunks are skipped by layout and paint while they are out of sight (sheet.css). */
export const renderChunk = ({ attributes, lowest, children }: RenderChunkProps) => (
  <div {...attributes} className={lowest ? 'chunk chunk-lowest' : 'chunk'}>
    {children}
  </div>
);
