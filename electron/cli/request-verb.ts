import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { App } from 'electron';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { Release } from '../../shared/release/file-format';
import { shortCode } from '../../shared/release/hash';
import { fail, ok, type Result } from '../../shared/result';
import { headOf } from '../../shared/review/ledger-order';
import { nonceFromBytes } from '../../shared/review/nonce';
import { askedDetails, type RequestContent, requestFor } from '../../shared/review/request';
import { withEntries } from '../../shared/review/with-entries';
import { carrierBytes } from '../services/request-carriers';
import { takenBack } from '../services/request-taken-back';
import { reviewOf } from '../services/review-of';
import { prepareWhole } from '../services/whole-file';
import { done, type ExitCode } from './exit-codes';
import { describeUnsaved, type Found, findRelease, saveFound } from './found-release';
import { findHand, type Hand } from './hand';
import type { Output } from './output';
import { end, type Refusal, refusal } from './refusal';
import { describeNotAsked, personFor, type RequestPlan, readRequestPlan } from './request-plan';

type Parts = { app: App; home: string; output: Output };

/** Asks one person about their words: puts the request on record and writes what is sent to them. */
export const runRequest = async (args: string[], parts: Parts): Promise<ExitCode> => {
  const { output } = parts;
  const plan = readRequestPlan(args);
  if (!plan.ok) return end(plan.failure, output);
  const found = await findRelease(plan.value.file);
  if (!found.ok) return end(found.failure, output);
  const asked = await ask(found.value, plan.value, parts);
  if (!asked.ok) return end(asked.failure, output);
  const { content, head } = asked.value;
  if (!found.value.envelope.tracking) output.tell(say('cli.tracking-on', { name: found.value.name }));
  output.print(
    say('cli.asked', {
      speaker: content.to.name,
      quotes: say('cli.quotes', { count: content.quotes.length }),
      out: basename(plan.value.out),
      code: shortCode(head),
    }),
  );
  return done;
};

type Asked = { content: RequestContent; head: string };

/**
 * The request is made first and its file laid ready beside its name; then the record is saved, and only
 * then is the file put into its place: none is ever there without the other.
 */
const ask = async (found: Found, plan: RequestPlan, parts: Parts): Promise<Result<Asked, Refusal>> => {
  const { root, envelope, name } = found;
  const person = personFor(found, plan);
  if (!person.ok) return person;
  const { quotes, context, note, due } = plan;
  const options = { speaker: person.value, quotes, context, note, due };
  const nonce = nonceFromBytes(randomBytes(16));
  const possible = requestFor(root, envelope, reviewOf(found), { ...options, from: { name: '' }, nonce });
  // What cannot be asked makes no key and asks for no name.
  if (!possible.ok) return fail(describeNotAsked(possible.failure, found, person.value));
  const hand = await findHand(parts.home, parts.output);
  const { name: by, role } = hand.author;
  const content: RequestContent = {
    ...possible.value,
    from: { name: by, ...(role.trim() && { role: role.trim() }) },
  };
  const details = askedDetails(content, { at: hand.at, by: hand.author.id });
  const recorded = withEntries(found, details, hand, hand.signer);
  if (!recorded.ok) return fail(refusal(describeSaveFailure({ ...recorded.failure, name })));
  const head = headOf(recorded.value.ledger) ?? '';
  const bytes = await made(content, head, plan, { ...parts, hand });
  if (!bytes.ok) return bytes;
  const next = { root, envelope: { ...recorded.value, tracking: true } };
  const written = await putBoth(found, next, { out: plan.out, bytes: bytes.value, nonce, hand });
  return written.ok ? ok({ content, head }) : written;
};

const made = async (
  content: RequestContent,
  head: string,
  { carrier, out }: RequestPlan,
  { app, hand }: Parts & { hand: Hand },
): Promise<Result<Uint8Array, Refusal>> => {
  // Loaded for a sheet alone: it reaches for Chromium, which all else does without.
  const pages = carrier === 'sheet' ? await (await import('./page-printer')).openPagePrinter(app) : undefined;
  const printer = () => {
    if (!pages) throw new Error('request: only a sheet is printed');
    return pages.printer;
  };
  try {
    const now = new Date(hand.at);
    return ok(await carrierBytes(carrier, content, head, { now, version: app.getVersion(), printer }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail(refusal(say('cli.print-failed', { name: basename(out), detail })));
  } finally {
    pages?.printer.close();
  }
};

type Carried = { out: string; bytes: Uint8Array; nonce: string; hand: Hand };

const putBoth = async (
  found: Found,
  next: Release,
  { out, bytes, nonce, hand }: Carried,
): Promise<Result<null, Refusal>> => {
  const prepared = await prepareWhole(out, bytes);
  if (!prepared.ok) return fail(refusal(describeUnsaved(prepared.failure)));
  const saved = await saveFound(found, next);
  if (!saved.ok) {
    await prepared.value.discard();
    return fail(refusal(describeUnsaved(saved.failure)));
  }
  const put = await prepared.value.commit();
  if (put.ok) return ok(null);
  const undone = await takeBack({ ...found, hash: saved.value.hash }, next, nonce, hand);
  const after = say(undone ? 'cli.request-taken-back' : 'cli.request-recorded', { name: found.name });
  return fail(refusal(`${describeUnsaved(put.failure)} ${after}`));
};

/** A request that never went out must not wait for an answer. */
const takeBack = async (found: Found, { root, envelope }: Release, nonce: string, hand: Hand) => {
  const details = takenBack(envelope.ledger, nonce, { at: hand.at, by: hand.author.id });
  const undone = withEntries({ root, envelope }, details, hand, hand.signer);
  if (!undone.ok) return false;
  const { tracking } = found.envelope;
  return (await saveFound(found, { root, envelope: { ...undone.value, tracking } })).ok;
};
