import type { Run } from '../imported';

export const textOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

const sameMarks = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.link === b.link;

/** Neighbours with the same marks become one run; empty runs go. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last && sameMarks(last, run)) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

/** The runs of the characters from `from` to `to`, with their marks. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') cut.push({ ...run, text });
    at += run.text.length;
  }
  return cut;
}

/** Without white space at either end. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const text = textOfRuns(runs);
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Lines as one list of runs with `between` as a run of its own between them. */
export const joinLines = (lines: readonly (readonly Run[])[], between: string): Run[] =>
  mergeRuns(lines.flatMap((line, index) => (index === 0 ? line : [{ text: between }, ...line])));
