import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { App } from 'electron';
import type { ExportFailure, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { Release } from '../../shared/release/file-format';
import { fail, type Result } from '../../shared/result';
import type { EntryDetails } from '../../shared/review/entry';
import { heldBack, heldWords } from '../../shared/review/held-back';
import { withEntries } from '../../shared/review/with-entries';
import { createExportWarnings, type ExportWarnings } from '../services/export-warnings';
import { createExporting, type Exporting, type ExportTarget } from '../services/exporting';
import { reviewOf } from '../services/review-of';
import { saveFailure } from '../services/save-failure';
import { createSystemFaces } from '../services/system-faces';
import { done, type ExitCode, refused, unusable, worst } from './exit-codes';
import { type ExportPlan, readExportPlan } from './export-plan';
import { describeUnsaved, findRelease, saveFound } from './found-release';
import { findHand, type Hand } from './hand';
import type { Output } from './output';
import { openPagePrinter } from './page-printer';
import { end } from './refusal';

type Parts = { app: App; home: string; output: Output };
type Outcome = { code: ExitCode; files: number };

/** Exports each release in turn; one that cannot be exported keeps none of the others back. */
export const runExport = async (args: string[], { app, home, output }: Parts): Promise<ExitCode> => {
  const plan = readExportPlan(args);
  if (!plan.ok) {
    output.tell(plan.failure.sentence);
    return unusable;
  }
  const folder = 'folder' in plan.value.where ? plan.value.where.folder : undefined;
  if (folder !== undefined) {
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      output.tell(describeSaveFailure(saveFailure(error, basename(folder))));
      return refused;
    }
  }
  const { fonts, printer } = await openPagePrinter(app);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const clock = () => new Date();
  const exporting = createExporting({ printer, fonts, clock, version: app.getVersion() });
  const warningsOf = createExportWarnings({ faces: createSystemFaces({ platform: process.platform }) });
  let hand: Promise<Hand> | undefined;
  const outcomes = await exportAll(plan.value, {
    exporting,
    warningsOf,
    output,
    hand: () => {
      hand ??= findHand(home, output);
      return hand;
    },
    signal: stop.signal,
  });
  printer.close();
  const good = outcomes.filter(({ code }) => code === done).length;
  const files = outcomes.reduce((sum, outcome) => sum + outcome.files, 0);
  const summary = {
    releases: say('cli.releases', { count: good }),
    files: say('cli.files', { count: files }),
  };
  const failed = plan.value.sources.length - good;
  output.print(failed > 0 ? say('cli.summary-failed', { ...summary, failed }) : say('cli.summary', summary));
  return worst(outcomes.map(({ code }) => code));
};

const exportAll = async (plan: ExportPlan, desk: Omit<Desk, 'taken'>) => {
  const { output, signal } = desk;
  const outcomes: Outcome[] = [];
  const taken = new Set<string>();
  for (const [at, source] of plan.sources.entries()) {
    if (signal.aborted) {
      output.tell(say('cli.cancelled'));
      outcomes.push({ code: refused, files: 0 });
      break;
    }
    const place = say('cli.progress', { at: at + 1, of: plan.sources.length, name: basename(source) });
    output.tell(place);
    outcomes.push(await exportOne(source, plan, { ...desk, taken }));
  }
  return outcomes;
};

type Desk = {
  exporting: Exporting;
  warningsOf: ExportWarnings;
  output: Output;
  /** Asked for when a final copy goes on record; drafts leave no trace. */
  hand: () => Promise<Hand>;
  signal: AbortSignal;
  taken: Set<string>;
};

const exportOne = async (source: string, plan: ExportPlan, desk: Desk): Promise<Outcome> => {
  const { exporting, output, signal } = desk;
  const name = basename(source);
  const found = await findRelease(source);
  if (!found.ok) return { code: end(found.failure, output), files: 0 };
  const release = found.value;
  const { draft, override } = plan;
  const copy = { draft, paragraphNumbers: plan.numbered, marks: plan.marks, paper: plan.paper };
  const targets = targetsOf(plan, desk.taken, exporting.nameFor(release, copy));
  const refuse = (failure: ExportFailure): Outcome => {
    for (const line of describeExportFailure(failure, name)) output.tell(line);
    return { code: refused, files: 0 };
  };
  // What holds a copy back is said before anybody is asked for a name or a key.
  const gate = exporting.gate(release, { draft, override, by: '' });
  if (!gate.ok) return refuse(gate.failure);
  const hand = draft ? undefined : await desk.hand();
  let unsaved: SaveFailure | undefined;
  const record = async (details: EntryDetails[]): Promise<Result<unknown, SaveFailure>> => {
    if (!hand) throw new Error('export: a draft is not recorded');
    const next = withEntries(release, details, hand, hand.signer);
    if (!next.ok) return fail({ ...next.failure, name });
    const saved = await saveFound(release, { root: release.root, envelope: next.value });
    if (!saved.ok) unsaved = saved.failure;
    return saved;
  };
  const by = hand?.author.id ?? '';
  const result = await exporting.run(release, { ...copy, override, by, record, targets, signal });
  if (result.ok) {
    for (const { path } of result.value) output.tell(say('cli.wrote', { path }));
    if (!draft) for (const warning of tellsOf(release)) output.tell(say('cli.warning', { name, warning }));
    const formats = result.value.map(({ format }) => format);
    for (const warning of await desk.warningsOf(release, formats)) {
      output.tell(say('cli.warning', { name, warning }));
    }
    return { code: done, files: result.value.length };
  }
  if (!unsaved) return refuse(result.failure);
  output.tell(say('cli.not-recorded', { name, why: describeUnsaved(unsaved) }));
  return { code: refused, files: 0 };
};

/** What is only said: it does not hold a final copy back. */
const tellsOf = (release: Release): string[] =>
  heldBack(release.root, reviewOf(release), new Date().toISOString()).tells.map(heldWords);

const targetsOf = ({ where }: ExportPlan, taken: Set<string>, stem: string): ExportTarget[] => {
  if ('named' in where) return where.named;
  let name = stem;
  // Compared without case, as two of the three systems do.
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} ${number}`;
  taken.add(name.toLowerCase());
  return where.formats.map((format) => ({ format, path: join(where.folder, `${name}.${format}`) }));
};

const describeExportFailure = (failure: ExportFailure, name: string): string[] => {
  if (failure.reason === 'held-back') {
    return [
      say('cli.held-back', { name }),
      ...failure.lines.map((line) => `  ${line}`),
      ...(failure.stops === 0 ? [say('cli.held-back-override')] : []),
      say('cli.held-back-how'),
    ];
  }
  if (failure.reason === 'cancelled') return [say('cli.cancelled')];
  if (failure.reason === 'print')
    return [say('cli.print-failed', { name: failure.name, detail: failure.detail })];
  return [failure.detail];
};
