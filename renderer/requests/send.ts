import type { AskFailure, RequestSent } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import { fail, ok, type Result } from '../../shared/result';
import { desktop } from '../desktop';
import { flushDocument, useDocument } from '../document/document-store';
import { type AskDraft, optionsOf } from './ask-draft';
import { copyText } from './copy-text';

/** The system may not let a page copy when its answer took long. */
export type SentRequest = { mail: RequestSent; isCopied: boolean };

export type UnsentReason = AskFailure | { reason: 'not-saved' };

/** Asks about the words as they stand now, so what is written goes to the file first. */
export const sendRequest = async (
  draft: AskDraft,
  reminder: boolean,
): Promise<Result<SentRequest, UnsentReason>> => {
  const { open } = useDocument.getState();
  if (!open) return fail({ reason: 'cancelled' });
  if (!(await flushDocument())) return fail({ reason: 'not-saved' });
  const { carrier } = draft;
  const answer = await desktop.call('request/send', {
    document: open.document,
    ...optionsOf(draft),
    carrier,
    ...(reminder && { reminder }),
  });
  if (!answer.ok) return answer;
  const mail = answer.value;
  return ok({ mail, isCopied: carrier === 'text' && copyText(mailWords(mail)) });
};

/** Subject and text as one, to be pasted into a mail. */
export const mailWords = ({ subject, text }: RequestSent): string => `${subject}\n\n${text}`;

/** One sentence; nothing when the person changed their mind. */
export const unsentWords = (failure: UnsentReason): string | null => {
  switch (failure.reason) {
    case 'cancelled':
      return null;
    case 'not-saved':
      return say('requests.not-saved');
    case 'no-such-speaker':
    case 'no-such-quote':
    case 'not-theirs':
    case 'nothing-to-ask':
      return say(`requests.failure.${failure.reason}`);
    case 'print':
      return failure.detail;
    default:
      return describeSaveFailure(failure);
  }
};
