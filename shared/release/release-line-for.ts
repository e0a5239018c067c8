import { timingWords } from '../formats/timing';
import type { HouseStyle } from './house-style';
import type { ReleaseLine, Timing } from './sections';

/** The release line of a text that is not dated yet: for immediate release where the house demands a line. */
export const releaseLineFor = ({ releaseLine }: HouseStyle, language: string): ReleaseLine => {
  const timing: Timing = { kind: releaseLine === 'required' ? 'immediate' : 'none' };
  return { type: 'release-line', timing, children: [{ text: timingWords(timing, language) }] };
};
