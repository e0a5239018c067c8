import type { FinalView, ViewRun } from '../formats/view-types';
import type { RequestLine } from './request';

/**
 * The lines of a view in which a quote stands. `words` cuts each from its first segment to its last, so
 * that only what interrupts the quote is left of other text; `line` gives all of it.
 */
export const wordsInPlace = (view: FinalView, quote: number, part: 'words' | 'line'): RequestLine[] =>
  linesOf(view)
    .filter((runs) => runs.some((run) => run.quote === quote))
    .map((runs) => {
      const isTheirs = (run: ViewRun) => run.quote === quote;
      const cut =
        part === 'line' ? runs : runs.slice(runs.findIndex(isTheirs), runs.findLastIndex(isTheirs) + 1);
      return cut.map((run) => ({ text: run.text, isTheirs: isTheirs(run), run }));
    });

const linesOf = (view: FinalView): ViewRun[][] =>
  view.sections.flatMap((section): ViewRun[][] => {
    if ('runs' in section) return [section.runs];
    if (section.type === 'letterhead') return section.issuers.flatMap(({ lines }) => lines);
    const parts = section.type === 'contacts' ? section.entries : 'blocks' in section ? section.blocks : [];
    return parts.flatMap((part) => {
      if (part.type === 'contact') return part.lines.map(({ runs }) => runs);
      return 'runs' in part ? [part.runs] : [];
    });
  });
