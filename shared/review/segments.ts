import { wordingOfTexts } from './quotes';
import { wordDiff } from './word-diff';

/**
 * A wording parted as the segments it is to take the place of: where each of them ended, the new words are
 * parted too. A segment that has no words left is empty, so that there are always as many.
 */
export const partedAs = (segments: readonly string[], wording: string, language: string): string[] => {
  const old = wordingOfTexts(segments);
  const ends = endsOf(segments);
  const cuts: number[] = [];
  let fromOld = 0;
  let fromNew = 0;
  for (const { kind, text } of wordDiff(old, wording, language)) {
    if (kind !== 'added') {
      for (let end = ends[0]; end !== undefined && end <= fromOld + text.length; end = ends[0]) {
        cuts.push(kind === 'same' ? fromNew + end - fromOld : fromNew);
        ends.shift();
      }
      fromOld += text.length;
    }
    if (kind !== 'removed') fromNew += text.length;
  }
  const starts = [0, ...cuts];
  return starts.map((start, at) => wording.slice(start, starts[at + 1] ?? wording.length).trim());
};

/** Where each segment but the last ends in the joined wording. */
const endsOf = (segments: readonly string[]): number[] =>
  segments.slice(0, -1).map((_, at) => wordingOfTexts(segments.slice(0, at + 1)).length);
