import type { Root } from '../release/root';
import type { ReleaseLine } from '../release/sections';
import { sectionOf } from '../release/text';
import { instantOf } from './instant';

/** The release line of an embargo that has lifted at `now` (ISO 8601): what may be read needs no such line. */
export const liftedEmbargo = (root: Root, now: string): ReleaseLine | undefined => {
  const line = sectionOf(root, 'release-line');
  if (line?.timing.kind !== 'embargo') return undefined;
  const lifts = instantOf(line.timing.until, line.timing.zone);
  return lifts !== undefined && lifts <= Date.parse(now) ? line : undefined;
};
