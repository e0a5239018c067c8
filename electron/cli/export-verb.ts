import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { App } from 'electron';
import type { ExportFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeReadFailure, describeSaveFailure } from '../../shared/release/failures';
import { type Release, readReleaseBytes } from '../../shared/release/file-format';
import { createExportWarnings, type ExportWarnings } from '../services/export-warnings';
import { createExporting, type Exporting, type ExportTarget } from '../services/exporting';
import { createFonts } from '../services/fonts';
import { createPrinting } from '../services/printing';
import { saveFailure } from '../services/save-failure';
import { createSystemFaces } from '../services/system-faces';
import { writeWhole } from '../services/whole-file';
import { done, type ExitCode, refused, unusable, worst } from './exit-codes';
import { type ExportPlan, readExportPlan } from './export-plan';
import { readInput } from './input';
import type { Output } from './output';

type Parts = { app: App; output: Output };
type Outcome = { code: ExitCode; files: number };

/** Exports each release in turn; one that cannot be exported keeps none of the others back. */
export const runExport = async (args: string[], { app, output }: Parts): Promise<ExitCode> => {
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
  await app.whenReady();
  // Without a listener the app would end when the print window closes.
  app.on('window-all-closed', () => undefined);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const fonts = createFonts({ locate: (file) => join(app.getAppPath(), 'out', 'fonts', file) });
  const printer = createPrinting({ fonts });
  const clock = () => new Date();
  const exporting = createExporting({ printer, fonts, write: writeWhole, clock, version: app.getVersion() });
  const warningsOf = createExportWarnings({ faces: createSystemFaces({ platform: process.platform }) });
  const outcomes = await exportAll(plan.value, { exporting, warningsOf, output, signal: stop.signal });
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
  signal: AbortSignal;
  taken: Set<string>;
};

const exportOne = async (source: string, plan: ExportPlan, desk: Desk): Promise<Outcome> => {
  const { exporting, output, signal } = desk;
  const name = basename(source);
  const bytes = await readInput(source);
  if (!bytes.ok) {
    output.tell(bytes.failure.sentence);
    return { code: unusable, files: 0 };
  }
  const release = readReleaseBytes(bytes.value, name);
  if (!release.ok) {
    output.tell(describeReadFailure(release.failure));
    return { code: unusable, files: 0 };
  }
  const copy = { draft: plan.draft, paragraphNumbers: plan.numbered, paper: plan.paper };
  const targets = targetsOf(release.value, plan, desk.taken, exporting.nameFor(release.value, copy));
  const result = await exporting.run(release.value, { ...copy, targets, signal });
  if (result.ok) {
    for (const { path } of result.value) output.tell(say('cli.wrote', { path }));
    const formats = result.value.map(({ format }) => format);
    for (const warning of await desk.warningsOf(release.value, formats)) {
      output.tell(say('cli.warning', { name, warning }));
    }
    return { code: done, files: result.value.length };
  }
  for (const line of describeExportFailure(result.failure, name)) output.tell(line);
  return { code: refused, files: 0 };
};

const targetsOf = (_: Release, { where }: ExportPlan, taken: Set<string>, stem: string): ExportTarget[] => {
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
      say('cli.held-back-how'),
    ];
  }
  if (failure.reason === 'cancelled') return [say('cli.cancelled')];
  if (failure.reason === 'print')
    return [say('cli.print-failed', { name: failure.name, detail: failure.detail })];
  return [failure.detail];
};
