import { say } from '../messages/say';
import type { View } from './view-types';

/**
 * What a copy's file name says after the headline: the embargo (local time of its zone) and that it is a
 * draft stand where nobody who forwards the file can miss them. No character that a file system refuses.
 */
export const exportWords = (view: View): string => {
  const until = view.embargo?.until.replace('T', ' ').replace(':', '');
  const embargoed = until ? ` (${say('exporting.embargo-in-name', { until })})` : '';
  return view.copy === 'draft' ? `${embargoed} - ${say('exporting.draft-in-name')}` : embargoed;
};
