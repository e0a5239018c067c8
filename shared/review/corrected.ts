import type { Speaker } from '../release/root';
import { approvalKey } from './approval-key';
import { type EntryDetails, speakerThen } from './entry';
import { isAnswer } from './standing';

/**
 * The same answers from the speaker as they want to be named. A name is part of what is approved, so an
 * answer that corrects it is about the words under the new one.
 */
export const correctedDetails = (
  details: readonly EntryDetails[],
  release: string,
  named: Speaker,
): EntryDetails[] => {
  const speaker = speakerThen(named);
  return details.map((entry) => {
    if (!isAnswer(entry) || entry.speaker.id !== speaker.id) return entry;
    const { segments, language, subject } = entry;
    const key = approvalKey({ release, quote: subject.quote, speaker, language, segments });
    return { ...entry, speaker, approvalKey: key };
  });
};
