import type { FormatChange, Mark } from '../../release/leaf';
import { accepted, type Reading, rejected } from '../../review/resolve';

/**
 * What tracking decides in one place each. Tests put wrong ones in, to show that the invariants find out.
 */
export type TrackingRules = {
  /** Whether text inserted under this mark is really removed when the author deletes it. */
  isOwn: (mark: Mark | undefined, author: string) => boolean;
  /** Whether what the author types or deletes next to a change goes on with it. */
  goesOn: (mark: Mark, author: string, session: ReadonlySet<string>, now: string) => boolean;
  /** The chain of format changes with one more at its end. */
  chained: (formats: readonly FormatChange[], entry: FormatChange) => readonly FormatChange[];
  accepted: Reading;
  rejected: Reading;
};

/** A run of typing is one change for so long, counted from its first key. */
const longestRun = 30 * 60 * 1000;

export const trackingRules: TrackingRules = {
  isOwn: (mark, author) => mark?.by === author,
  goesOn: (mark, author, session, now) =>
    mark.by === author && session.has(mark.id) && Date.parse(now) - Date.parse(mark.at) < longestRun,
  chained: (formats, entry) => {
    const last = formats.findLast(({ mark }) => mark === entry.mark);
    // The author's newest entry already says what was there before.
    return last?.by === entry.by ? formats : [...formats, entry];
  },
  accepted,
  rejected,
};
