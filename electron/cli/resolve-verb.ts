import { basename } from 'node:path';
import { say } from '../../shared/messages/say';
import { writeRelease } from '../../shared/release/file-format';
import { fail, ok, type Result } from '../../shared/result';
import { acceptChanges, changesThat, rejectChanges } from '../../shared/review/decide';
import { boundBy } from '../../shared/review/with-entries';
import { fileHash } from '../services/file-hash';
import { readBytes } from '../services/read-file';
import { writeWhole } from '../services/whole-file';
import { done, type ExitCode } from './exit-codes';
import { describeUnsaved, type Found, findRelease, withReadAsAncestor } from './found-release';
import type { Output } from './output';
import { isSameFile, resolvePath } from './paths';
import { end, type Refusal, refusal } from './refusal';
import { filterFor, readResolvePlan } from './resolve-plan';

/** Accepts or rejects open changes. The record is kept as it is: the text changes, not what was said of it. */
export const runResolve = async (args: string[], output: Output): Promise<ExitCode> => {
  const plan = readResolvePlan(args);
  if (!plan.ok) return end(plan.failure, output);
  const { file, verdict, which } = plan.value;
  const found = await findRelease(file);
  if (!found.ok) return end(found.failure, output);
  const { root, envelope, name } = found.value;
  const filter = filterFor(found.value, which);
  if (!filter.ok) return end(filter.failure, output);
  if (boundBy(envelope.ledger)) return end(refusal(say('cli.bound', { name })), output);
  const count = changesThat(root, filter.value).length;
  const decided = (verdict === 'accept' ? acceptChanges : rejectChanges)(root, filter.value);
  const made = count === 0 ? found.value : { root: decided, envelope: withReadAsAncestor(found.value) };
  const target = resolvePath(plan.value.out);
  const words = { name: basename(target), done: say('cli.changes', { count }) };
  const told = verdict === 'accept' ? 'cli.accepted' : 'cli.rejected';
  const left = changesThat(made.root, {}).length;
  const bytes = new TextEncoder().encode(writeRelease(made.root, made.envelope));
  // A file in which nothing is decided keeps its bytes, also when a person wrote it in another layout.
  if (count === 0 && isSameFile(target, found.value.path)) {
    output.print(say(told, { ...words, left }));
    return done;
  }
  const expect = await mayStand(target, bytes, found.value);
  if (!expect.ok) return end(expect.failure, output);
  const written = await writeWhole(target, bytes, { expect: expect.value });
  if (!written.ok) return end(refusal(describeUnsaved(written.failure)), output);
  output.print(say(told, { ...words, left }));
  return done;
};

/** What must be at the target when it is replaced. Another file that is there is somebody's work. */
const mayStand = async (
  target: string,
  bytes: Uint8Array,
  { path, hash }: Found,
): Promise<Result<string, Refusal>> => {
  if (isSameFile(target, path)) return ok(hash);
  const standing = await readBytes(target);
  if (!standing.ok && standing.failure.reason === 'missing') return ok('absent');
  const there = standing.ok ? fileHash(standing.value) : undefined;
  return there !== undefined && there === fileHash(bytes)
    ? ok(there)
    : fail(refusal(say('cli.out-in-the-way', { name: basename(target) })));
};
