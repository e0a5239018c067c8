import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { RecordingHand } from '../../shared/review/answer-entries';
import type { EntryDetails } from '../../shared/review/entry';
import { desktop } from '../desktop';
import { flushDocument, useDocument } from '../document/document-store';
import { now } from '../editor/hand';
import { toast } from '../ui/toasts';

/** Who records here, and when. Main puts its own in; this is what the details need to be whole. */
export const recordingHand = (): RecordingHand => ({
  at: now(),
  by: useDocument.getState().open?.me.id ?? '',
});

let underWay = false;

/**
 * Adds to the record of the open release, with the words it is about safe in the file first. False, and said
 * why, when it could not be written; false too while another act goes on record, so that a button pressed
 * twice is one entry.
 */
export const addToRecord = async (details: readonly EntryDetails[]): Promise<boolean> => {
  if (underWay) return false;
  underWay = true;
  try {
    return await append(details);
  } finally {
    underWay = false;
  }
};

const append = async (details: readonly EntryDetails[]): Promise<boolean> => {
  const { open } = useDocument.getState();
  if (!open || details.length === 0) return false;
  if (!(await flushDocument())) {
    toast(say('record.not-saved'), { tone: 'error' });
    return false;
  }
  const answer = await desktop.call('record/append', { document: open.document, details: [...details] });
  if (answer.ok) return true;
  toast(describeSaveFailure(answer.failure), { tone: 'error' });
  return false;
};
