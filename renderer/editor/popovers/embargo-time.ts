import { instantOf, localTimeOf } from '../../../shared/formats/instant';
import type { Timing } from '../../../shared/release/sections';

/**
 * What is odd about the moment of an embargo: clocks are put forward over it, this machine does not know the
 * zone, or it is past at `now` (milliseconds since 1970). Only the last may be wanted.
 */
export const oddTime = (timing: Timing, now: number): 'skipped' | 'unknown' | 'past' | undefined => {
  if (timing.kind !== 'embargo') return undefined;
  const instant = instantOf(timing.until, timing.zone);
  if (instant !== undefined) return instant <= now ? 'past' : undefined;
  return localTimeOf(now, timing.zone) === undefined ? 'unknown' : 'skipped';
};
