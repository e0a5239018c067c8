import { ReactEditor } from 'slate-react';
import { type Match, rangeOf } from '../../../shared/editing/find';
import type { SheetEditor } from '../sheet-editor';

/** More are counted and can be gone to; only this many around the chosen one are painted. */
const painted = 400;

/**
 * Paints matches with the highlight registry: no mark enters the document or React, so a key costs the
 * same with and without them. Their look stands in find.css.
 */
export const paintMatches = (editor: SheetEditor, matches: Match[], at: number): void => {
  const from = Math.max(0, at - painted / 2);
  const all = new Highlight();
  const current = new Highlight();
  matches.slice(from, from + painted).forEach((match, index) => {
    const range = ReactEditor.resolveDOMRange(editor, rangeOf(editor, match));
    if (range) (from + index === at ? current : all).add(range);
  });
  CSS.highlights.set('find', all);
  CSS.highlights.set('find-current', current);
};

export const clearMatches = (): void => {
  CSS.highlights.delete('find');
  CSS.highlights.delete('find-current');
};
