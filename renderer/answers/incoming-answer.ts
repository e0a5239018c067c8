import type { AnswerGiven } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { type AnswerAddress, addressOf } from '../../shared/review/answer-address';
import { noncesOf } from '../../shared/review/waiting';
import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';
import { openRelease } from '../library/open-release';
import { toast } from '../ui/toasts';
import { type GivenAnswer, openAnswer } from './answers-store';

/** The reader of mails; the window starts without it. */
const loadMail = () => import('../../shared/review/mail');

/** Whether an answer names a request of the open release. */
const isOurs = ({ nonces }: AnswerAddress): boolean => {
  const { open } = useDocument.getState();
  if (!open) return false;
  const known = new Set(noncesOf(open.ledger));
  return nonces.some((nonce) => known.has(nonce));
};

/** Opens the release an answer belongs to, and shows the answer there. */
export const openElsewhere = async (entry: string, given: GivenAnswer): Promise<void> => {
  if (await openRelease(entry)) openAnswer(given);
};

const isElsewhere = (entry: string | undefined): entry is string =>
  entry !== undefined && entry !== useDocument.getState().open?.entry;

const offerElsewhere = (entry: string, given: GivenAnswer): void =>
  toast(say('answers.elsewhere'), {
    actions: [{ words: say('answers.open-other'), act: () => void openElsewhere(entry, given) }],
  });

const sayUnread = (reason: 'too-large' | 'not-an-answer', name: string): void =>
  toast(say(`review.answer.${reason}`, { name }), { tone: 'error' });

/** What can be nothing but an answer; of a text the reference in it decides. */
const isAnswerName = (name: string): boolean => /\.(?:eml|release-answer)$/i.test(name);
const mayBeAnswer = (name: string): boolean => isAnswerName(name) || /\.(?:txt|json)$/i.test(name);

/**
 * Takes a file that was dropped or pasted when it is an answer: to a request of the open release, of another
 * one, or to none. False for what is to be imported.
 */
export const takeAnswerFile = async (file: File): Promise<boolean> => {
  const { name } = file;
  if (!mayBeAnswer(name)) return false;
  const { readSource } = await loadMail();
  const source = await readSource(new Uint8Array(await file.arrayBuffer()), name);
  if (!source.ok) {
    if (isAnswerName(name)) sayUnread(source.failure.reason, name);
    return isAnswerName(name);
  }
  const address = addressOf(source.value);
  const given = { source: source.value, name };
  if (isOurs(address)) {
    openAnswer(given);
    return true;
  }
  if (!isAnswerName(name) && address.nonces.length === 0) return false;
  const found = await desktop.call('answer/dropped', { path: desktop.pathOf(file) });
  const entry = found.ok ? found.value.entry : undefined;
  if (isElsewhere(entry)) offerElsewhere(entry, given);
  else if (!isAnswerName(name)) return false;
  else if (useDocument.getState().open) openAnswer(given);
  else toast(say('answers.no-home', { name }), { tone: 'error' });
  return true;
};

/** A reference, or the block of an answer: no other text is worth a second look. */
export const hasReference = (text: string): boolean =>
  /(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])/i.test(text) || text.includes('ON RECORD ANSWER');

/**
 * Offers to record a text that was pasted outside the panel when it answers a request; never without being
 * asked. `paste` puts it where it was meant to go all the same. False for any other text.
 */
export const offerPasted = async (text: string, paste?: () => void): Promise<boolean> => {
  if (!hasReference(text)) return false;
  const { pastedSource } = await loadMail();
  const source = pastedSource(text);
  const given = { source };
  if (isOurs(addressOf(source))) {
    toast(say('answers.pasted-answer'), {
      actions: [
        { words: say('answers.record-it'), act: () => openAnswer(given) },
        ...(paste ? [{ words: say('answers.paste-it'), act: paste }] : []),
      ],
    });
    return true;
  }
  const home = await desktop.call('answer/home', { text });
  if (!isElsewhere(home?.entry)) return false;
  offerElsewhere(home.entry, given);
  return true;
};

/** An answer as main hands it over. */
const take = async (name: string, bytes: Uint8Array, entry: string | undefined): Promise<void> => {
  const { readSource } = await loadMail();
  const source = await readSource(bytes, name);
  if (!source.ok) return sayUnread(source.failure.reason, name);
  const given: GivenAnswer = { source: source.value, name };
  // A file that was opened by hand is wanted, and so is its release.
  if (isElsewhere(entry) && !isOurs(addressOf(source.value))) return openElsewhere(entry, given);
  if (useDocument.getState().open) openAnswer(given);
  else toast(say('answers.no-home', { name }), { tone: 'error' });
};

/** Shows the system's dialog. */
export const chooseAnswer = async (): Promise<void> => {
  const chosen = await desktop.call('answer/choose', undefined);
  if (chosen.ok) return take(chosen.value.name, chosen.value.bytes, chosen.value.entry);
  const { reason, name } = chosen.failure;
  if (reason !== 'cancelled') toast(say(`library.import.${reason}`, { name }), { tone: 'error' });
};

/** Shows an answer that was opened from outside. */
export const takeArrived = ({ name, bytes, entry }: AnswerGiven): Promise<void> => take(name, bytes, entry);

/** Answers that were opened from outside, for as long as the window stands. */
export const listenAnswers = (): (() => void) =>
  desktop.on('answer/arrived', (answer) => void takeArrived(answer));
