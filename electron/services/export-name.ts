import { exportWords } from '../../shared/formats/export-words';
import type { View } from '../../shared/formats/view-types';
import { say } from '../../shared/messages/say';
import { safeName } from './safe-name';

/** "Coastal towns to share one centre (embargoed until 2026-12-01 0600) - draft", without an ending. */
export const exportName = (view: View): string =>
  safeName(view.title, say('exporting.untitled')) + exportWords(view);
