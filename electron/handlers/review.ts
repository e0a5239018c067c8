import type { Handlers } from '../../shared/ipc/contract';
import { fail } from '../../shared/result';
import type { Desk } from './desk';

type Names =
  | 'record/append'
  | 'record/tracking'
  | 'request/send'
  | 'request/mail'
  | 'answer/choose'
  | 'answer/dropped'
  | 'answer/home'
  | 'correction/note';

/** The record of a release: what is asked, what comes back, and what became of the text since it went out. */
export const reviewHandlers = (desk: Desk): Pick<Handlers, Names> => {
  const { recording, requesting, answers, corrections, dialogs, writeMail } = desk;
  return {
    'record/append': ({ document, details }) => recording.appendFromWindow(document, details),
    'record/tracking': ({ document, on }) => recording.tracking(document, on),
    'request/send': (asked) => requesting.send(asked),
    'request/mail': ({ subject, text }) => writeMail(subject, text),
    async 'answer/choose'() {
      const path = await dialogs.answer();
      return path === undefined ? fail({ reason: 'cancelled', name: '' }) : answers.read(path);
    },
    'answer/dropped': ({ path }) => answers.read(path),
    'answer/home': ({ text }) => answers.homeOf(text),
    'correction/note': ({ document }) => corrections.note(document),
  };
};
