import { say } from '../messages/say';
import type { Root } from '../release/root';
import { isMarked } from '../review/marked';
import { quotesOf } from '../review/quotes';

const longestShown = 90;

/** What keeps a final copy from leaving, one sentence each; empty when nothing does. */
export const heldBack = (root: Root): string[] => {
  const unapproved = quotesOf(root, { withoutDeleted: true }).filter(
    ({ basis, wording }) => basis.kind !== 'record' && wording !== '',
  );
  const lines = unapproved.map(({ wording, speaker }) =>
    speaker?.name
      ? say('exporting.held-back-named', { wording: shortened(wording), speaker: speaker.name })
      : say('exporting.held-back', { wording: shortened(wording) }),
  );
  return isMarked(root) ? [...lines, say('exporting.held-back-changes')] : lines;
};

const shortened = (wording: string): string => {
  const characters = [...wording];
  return characters.length <= longestShown ? wording : `${characters.slice(0, longestShown).join('')}…`;
};
