import { randomBytes } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import type { Args } from '../../shared/ipc/contract';
import type { AskFailure, RequestSent, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { Release } from '../../shared/release/file-format';
import type { Author } from '../../shared/release/release-file';
import { sectionOf, textOf } from '../../shared/release/text';
import { fail, ok, type Result } from '../../shared/result';
import { isSound } from '../../shared/review/check-ledger';
import { headOf } from '../../shared/review/ledger-order';
import { nonceFromBytes } from '../../shared/review/nonce';
import {
  askedDetails,
  type RequestContent,
  type RequestFailure,
  requestFor,
} from '../../shared/review/request';
import { requestMail } from '../../shared/review/request-mail';
import type { FileLayer } from './file-layer';
import type { Handles } from './handles';
import type { Recording } from './recording';
import type { ReleaseFiles } from './release-file';
import { type Carrier, carrierEndings } from './request-carriers';
import { takenBack } from './request-taken-back';
import { reviewOf } from './review-of';
import { safeName } from './safe-name';
import { noteWork } from './under-way';
import { writeWhole } from './whole-file';

type Parts = {
  files: Pick<ReleaseFiles, 'current'>;
  recording: Pick<Recording, 'record'>;
  author: () => Promise<Author>;
  /** Handles of written files. */
  written: Handles;
  /** Where a file that is proposed beside this one may go; a sample's neighbours are not the person's own. */
  folderFor: (folder: string) => Promise<string>;
  /** The system's dialog; undefined when the person changed their mind. */
  whereTo: (path: string, ending: string) => Promise<string | undefined>;
  /** Rejects when a page cannot be printed. */
  carrier: (carrier: Carrier, content: RequestContent, head: string | null) => Promise<Uint8Array>;
  fs?: FileLayer;
};

type Asked = Args<'request/send'>;
type Options = Omit<Asked, 'document' | 'carrier' | 'reminder'> & { isReminder?: boolean };

/** Asks people about their words: on record first, since the carrier shows the record's code, then handed over. */
export const createRequesting = (parts: Parts) => {
  const { files, recording, author, written, folderFor, whereTo, carrier: make, fs } = parts;
  let lastFolder: string | undefined;

  /** The path for a carrier that is a file, chosen before anything is recorded. */
  const placeFor = async (document: string, speaker: string, carrier: Carrier) => {
    const { path, root } = files.current(document);
    const ending = carrierEndings[carrier];
    const name = safeName(fileName(root, speaker), say('app.request'));
    const folder = lastFolder ?? (await folderFor(dirname(path)));
    const chosen = await whereTo(join(folder, `${name}.${ending}`), ending);
    if (chosen === undefined) return undefined;
    lastFolder = dirname(chosen);
    return extname(chosen).toLowerCase() === `.${ending}` ? chosen : `${chosen}.${ending}`;
  };

  /** The request on record: its content as the text stood in that turn, and what tracking was before. */
  const ask = async (document: string, options: Options) => {
    const nonce = nonceFromBytes(randomBytes(16));
    const { name, role } = await author();
    const from = { name, ...(role.trim() && { role: role.trim() }) };
    let content: RequestContent | undefined;
    let wasTracking = false;
    const recorded = await recording.record<RequestFailure>(document, (release, { author: { id }, at }) => {
      const request = contentOf(release, { ...options, from, nonce });
      if (!request.ok) return request;
      content = request.value;
      wasTracking = release.envelope.tracking;
      return ok({ details: askedDetails(request.value, { at, by: id }), tracking: true });
    });
    if (!recorded.ok) return recorded;
    if (!content) throw new Error('request/send: recorded without a request');
    return ok({ content, wasTracking, head: headOf(recorded.value.ledger) });
  };

  /** A request whose file was not made is taken back, and tracking gets back what it was. */
  const takeBack = (document: string, nonce: string, tracking: boolean) =>
    recording.record(document, ({ envelope }, { author: { id: by }, at }) =>
      ok({ tracking, details: takenBack(envelope.ledger, nonce, { at, by }) }),
    );

  const send = async (request: Asked): Promise<Result<RequestSent, AskFailure>> => {
    const { document, carrier, reminder: isReminder, ...more } = request;
    const options: Options = { ...more, isReminder };
    const isFile = carrier !== 'text';
    // What cannot be asked is said before anybody chooses a place for it.
    const open = files.current(document);
    const possible = contentOf(open, { ...options, from: { name: '' }, nonce: '' });
    if (!possible.ok) return possible;
    const name = basename(open.path);
    if (open.isLocked) return fail({ reason: 'not-allowed', name });
    if (!isSound(open.envelope.ledger)) return fail({ reason: 'record-broken', name });
    const path = isFile ? await placeFor(document, options.speaker, carrier) : undefined;
    if (isFile && path === undefined) return fail({ reason: 'cancelled' });
    const asked = await ask(document, options);
    if (!asked.ok) return asked;
    const { content, wasTracking, head } = asked.value;
    const mail = requestMail(content, head);
    if (path === undefined) return ok(mail);
    const wrong = await put(path, () => make(carrier, content, head));
    const made = basename(path);
    if (wrong === undefined) return ok({ ...mail, file: written.of(path), name: made });
    const undone = await takeBack(document, content.nonce, wasTracking);
    const after = undone.ok
      ? say('review.ask.taken-back')
      : say('review.ask.still-recorded', { why: describeSaveFailure(undone.failure) });
    return fail({ reason: 'print', name: made, detail: `${wrong} ${after}` });
  };

  /** A sentence when the file could not be made or written. */
  const put = async (path: string, bytes: () => Promise<Uint8Array>): Promise<string | undefined> => {
    const name = basename(path);
    try {
      const done = await writeWhole(path, await bytes(), { fs });
      return done.ok ? undefined : unwritten(done.failure);
    } catch (error) {
      return say('review.ask.not-made', {
        name,
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return {
    /** To its end also when the window closes: a request on record must not be without its carrier. */
    send: (asked: Asked): Promise<Result<RequestSent, AskFailure>> => noteWork(send(asked)),
  };
};
export type Requesting = ReturnType<typeof createRequesting>;

type ContentOptions = Options & { from: RequestContent['from']; nonce: string };

const contentOf = (release: Release, options: ContentOptions) =>
  requestFor(release.root, release.envelope, reviewOf(release), options);

/** "Request to Ilse Brandt - Harbour opens". */
const fileName = (root: Release['root'], speaker: string): string => {
  const name = root.speakers.find(({ id }) => id === speaker)?.name.trim() ?? '';
  const section = sectionOf(root, 'headline');
  const headline = section ? textOf(section, { withoutDeleted: true }).trim() : '';
  return say(headline ? 'app.request-name' : 'app.request-to', { name, headline });
};

const unwritten = (failure: SaveFailure): string => {
  const { reason, name, detail = '' } = failure;
  return reason === 'disk-full' || reason === 'not-allowed' || reason === 'missing'
    ? say(`review.ask.${reason}`, { name })
    : say('review.ask.not-made', { name, detail });
};
