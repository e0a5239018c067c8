import type { ExportFailure, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import { fail, ok, type Result } from '../../shared/result';
import type { ExportTarget, WrittenCopy } from './exporting';
import type { Prepared, prepareWhole } from './whole-file';

/** One proven file, not written yet. */
export type Copy = { target: ExportTarget; name: string; bytes: Uint8Array };

type Parts = {
  prepare: typeof prepareWhole;
  /** Told the name of each file before it takes its place. */
  step: (name: string) => void;
  /** Called once, when every file lies beside its target. */
  record: () => Promise<Result<unknown, SaveFailure>>;
};

/**
 * Every copy beside its target, then the record, then every copy into its place. Until the record is
 * written a failure leaves nothing behind.
 */
export const writeCopies = async (
  copies: readonly Copy[],
  { prepare, step, record }: Parts,
): Promise<Result<WrittenCopy[], ExportFailure>> => {
  const waiting: { copy: Copy; prepared: Prepared }[] = [];
  const discard = async () => {
    const left: string[] = [];
    for (const { prepared } of waiting) left.push((await prepared.discard()) ?? '');
    return left.filter((sentence) => sentence !== '');
  };
  for (const copy of copies) {
    const prepared = await prepare(copy.target.path, copy.bytes);
    if (!prepared.ok) return fail(writeFailure(copy.name, prepared.failure, await discard()));
    waiting.push({ copy, prepared: prepared.value });
  }
  const recorded = await record().catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  if (!recorded.ok) {
    const { name } = recorded.failure;
    const why = describeSaveFailure(recorded.failure);
    const detail = [say('exporting.not-recorded', { why }), ...(await discard())].join(' ');
    return fail({ reason: 'not-saved', name, detail });
  }
  const written: WrittenCopy[] = [];
  for (const { copy, prepared } of waiting) {
    step(copy.name);
    const result = await prepared.commit();
    if (!result.ok) return fail(writeFailure(copy.name, result.failure, await discard()));
    written.push({ ...copy.target, name: copy.name, bytes: copy.bytes.length });
  }
  return ok(written);
};

/** A copy that could not be written; nothing of the release itself is in danger, unlike in a failed save. */
const writeFailure = (name: string, failure: SaveFailure, left: readonly string[]): ExportFailure => {
  const { reason, detail = '' } = failure;
  const why =
    reason === 'disk-full' || reason === 'not-allowed' || reason === 'missing' || reason === 'io'
      ? say(`exporting.write.${reason}`, { name, detail }).trim()
      : describeSaveFailure(failure);
  return { reason: 'write', name, detail: [why, ...left].join(' ') };
};
