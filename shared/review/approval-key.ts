import { canonicalHash } from '../release/hash';
import type { Speaker } from '../release/root';
import { foldWording } from './folding';

/** Raised when what goes into a key changes: keys of two schemas are never equal. */
const schema = 'on-record.approval-key.1';

export type ApprovalSubject = {
  /** The release's id: an approval does not travel to a copy. */
  release: string;
  quote: string;
  speaker: Pick<Speaker, 'id' | 'name'> | undefined;
  language: string;
  /** The texts of the segments in their order. */
  segments: readonly string[];
};

/**
 * What an approval is about, as 64 hex digits: SHA-256 over the RFC 8785 form of release, quote, speaker,
 * language and folded wording. Two texts with one key are the same words in other typography.
 */
export const approvalKey = ({ release, quote, speaker, language, segments }: ApprovalSubject): string =>
  canonicalHash({
    schema,
    release,
    quote,
    speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
    language,
    wording: foldWording(segments, language),
  });
