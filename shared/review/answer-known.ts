import type { LedgerEntry } from '../release/release-file';
import type { ReadAnswer } from './answer';
import { readEntry } from './entry';
import { isAnswer, standing } from './standing';

type FromRequest = Extract<ReadAnswer, { by: 'request' }>;

/**
 * The quotes about which this answer is on record already. The same mail with one more header, or the same
 * form saved anew, is the same answer: taken again after a later one it would undo that.
 */
export const quotesKnown = (answer: FromRequest, ledger: readonly LedgerEntry[]): Set<string> => {
  const { source, messageId, nonce, at } = answer;
  return new Set(
    standing(ledger).flatMap((loose) => {
      const entry = readEntry(loose);
      if (!entry || !isAnswer(entry)) return [];
      const before = entry.answer;
      const isSame =
        before.source === source ||
        (messageId !== undefined && before.messageId === messageId) ||
        (at !== undefined && before.at === at && before.nonce === nonce && saysSo(answer, entry));
      return isSame ? [entry.subject.quote] : [];
    }),
  );
};

const saysSo = (
  { quotes }: FromRequest,
  { kind, subject, approvalKey }: { kind: string; subject: { quote: string }; approvalKey: string },
): boolean =>
  quotes.some(({ quote, understood, asked }) => {
    if (quote !== subject.quote || understood.decision !== kind) return false;
    return (understood.decision === 'amended' ? understood.key : asked.approvalKey) === approvalKey;
  });
