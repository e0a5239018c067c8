import { fail, ok, type Result } from '../../shared/result';
import { correctionNote } from '../../shared/review/correction-note';
import { readEntry } from '../../shared/review/entry';
import { standing } from '../../shared/review/standing';
import type { KeptTexts } from './kept-texts';
import type { ReleaseFiles } from './release-file';

type Parts = { files: Pick<ReleaseFiles, 'current'>; texts: Pick<KeptTexts, 'find'> };

/** What a correction changed, held against the text that was marked as released last. */
export const createCorrections = ({ files, texts }: Parts) => ({
  /** `unknown`: it was never released, or on another computer, whose kept texts are not here. */
  async note(document: string): Promise<Result<{ text: string }, { reason: 'unknown' | 'same' }>> {
    const { root, envelope } = files.current(document);
    for (const loose of standing(envelope.ledger)) {
      const entry = readEntry(loose);
      if (entry?.kind !== 'released') continue;
      const before = entry.text && (await texts.find(envelope.id, entry.text));
      if (!before) return fail({ reason: 'unknown' });
      const text = correctionNote(before, root, entry.when);
      return text === undefined ? fail({ reason: 'same' }) : ok({ text });
    }
    return fail({ reason: 'unknown' });
  },
});
export type Corrections = ReturnType<typeof createCorrections>;
