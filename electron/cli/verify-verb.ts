import { basename } from 'node:path';
import { type MessageKey, say } from '../../shared/messages/say';
import { describeReadFailure } from '../../shared/release/failures';
import { shortCode } from '../../shared/release/hash';
import { ok, type Result } from '../../shared/result';
import { checkLedger, type LedgerFault } from '../../shared/review/check-ledger';
import { heldBack } from '../../shared/review/held-back';
import { findHead } from '../../shared/review/ledger';
import { headOf } from '../../shared/review/ledger-order';
import { type QuoteState, quoteStates } from '../../shared/review/state';
import { statusOf } from '../../shared/review/status';
import { reviewOf } from '../services/review-of';
import { readArguments, usage } from './arguments';
import { type ReadRecord, readWithBrokenRecord } from './broken-record';
import { done, type ExitCode, refused } from './exit-codes';
import { readInput } from './input';
import type { Output } from './output';
import { resolvePath } from './paths';
import { end, type Refusal } from './refusal';

const options = { head: { type: 'string' }, json: { type: 'boolean' } } as const;

/**
 * `verify FILE [--head CODE] [--json]`: the record, and the state of each quote. A record that is not
 * sound, or lacks the head that was asked about, is told and exits 1; a quote that is not approved is no
 * failure of the record.
 */
export const runVerify = async (args: string[], output: Output): Promise<ExitCode> => {
  const plan = readPlan(args);
  if (!plan.ok) return end(plan.failure, output);
  const { file, head, json } = plan.value;
  const read = await readRecord(file);
  if (!read.ok) return end(read.failure, output);
  const { release, isWhole, entries } = read.value;
  const { ledger } = release.envelope;
  const faults = checkLedger(ledger);
  const verified = verifiedOf(file, read.value, faults);
  if (json) output.print(JSON.stringify(verified, null, 2));
  else for (const line of linesOf(verified, quoteStates(release.root, reviewOf(release)))) output.print(line);
  if (!isWhole) output.tell(say('cli.fault.not-entries', { count: entries - ledger.length }));
  for (const fault of faults) output.tell(describeFault(fault));
  const found = head === undefined ? 'found' : findHead(ledger, head);
  if (found !== 'found') output.tell(say('cli.head-missing', { name: basename(file), code: head ?? '' }));
  return verified.ledger.sound && found === 'found' ? done : refused;
};

type Plan = { file: string; head?: string; json: boolean };

const readPlan = (args: string[]): Result<Plan, Refusal> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return usage(say('cli.verify-one'));
  const { head, json = false } = values;
  // An empty record has no code, so nothing but a code can be asked about.
  if (head !== undefined && findHead([], head) === 'not-a-code')
    return usage(say('cli.head-code', { code: head }));
  return ok({ file, json, ...(head !== undefined && { head }) });
};

const readRecord = async (file: string): Promise<Result<ReadRecord, Refusal>> => {
  const path = resolvePath(file);
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const read = readWithBrokenRecord(bytes.value, basename(path));
  return read.ok ? read : usage(describeReadFailure(read.failure));
};

const verifiedOf = (
  file: string,
  { release, entries, isWhole }: ReadRecord,
  faults: readonly LedgerFault[],
) => {
  const { root, envelope } = release;
  const review = reviewOf(release);
  const states = quoteStates(root, review);
  // Only the stops are asked for, and no time is among them.
  const isStopped = heldBack(root, review, envelope.created).stops.length > 0;
  return {
    file,
    status: statusOf(envelope.ledger, { quotes: states, isStopped }),
    quotes: states.map(quoteOf),
    ledger: { entries, sound: isWhole && faults.length === 0, head: headOf(envelope.ledger) },
  };
};
type Verified = ReturnType<typeof verifiedOf>;

const quoteOf = ({ id, speaker, words, basis, state, changes }: QuoteState) => ({
  id,
  speaker: speaker
    ? {
        id: speaker.id,
        name: speaker.name,
        title: speaker.title || speaker.description || null,
        organisation: speaker.organisation || null,
      }
    : null,
  wording: words.wording,
  basis: basis.kind,
  state,
  key: words.key,
  openChanges: changes.ids.length,
});

const linesOf = ({ file, status, ledger }: Verified, states: readonly QuoteState[]): string[] => [
  say('cli.verify.status', { name: basename(file), status: say(`library.status.${status}`) }),
  ...states.map(({ id, words, speaker, state, changes }) =>
    [
      say('cli.verify.quote', {
        id,
        wording: words.wording,
        speaker: speaker?.name.trim() || say('review.speaker.unnamed'),
        state: say(`quotes.state.${state}`),
      }),
      ...(changes.ids.length > 0 ? [say('cli.verify.changes', { count: changes.ids.length })] : []),
    ].join(' '),
  ),
  recordLine(ledger),
];

const recordLine = ({ entries: count, sound, head }: Verified['ledger']): string => {
  if (!sound) return say('cli.verify.broken', { count });
  return head === null ? say('cli.verify.empty') : say('cli.verify.sound', { count, code: shortCode(head) });
};

const faultKeys = {
  'id-wrong': 'cli.fault.id-wrong',
  'signature-wrong': 'cli.fault.signature-wrong',
  repeated: 'cli.fault.repeated',
  'prev-missing': 'cli.fault.prev-missing',
} as const satisfies Record<Exclude<LedgerFault['reason'], 'several-heads'>, MessageKey>;

const describeFault = (fault: LedgerFault): string =>
  fault.reason === 'several-heads'
    ? say('cli.fault.several-heads', { count: fault.heads.length })
    : say(faultKeys[fault.reason], { number: fault.place + 1 });
