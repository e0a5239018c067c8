import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createExportJobs, type ExportRequest } from '../../electron/services/export-jobs';
import type { ExportJob } from '../../electron/services/exporting';
import { createHandles } from '../../electron/services/handles';
import { createRecent } from '../../electron/services/recent';
import type { ExportFormat } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import { fail, ok } from '../../shared/result';
import { counter, releaseWith } from './support/releases';
import { tempFolder } from './support/temp-folder';

const release = releaseWith({ headline: 'Harbour' });
const options = { paragraphNumbers: false, marks: false };
const request = (over = {}) => ({
  job: 'j',
  formats: ['pdf', 'html'] as ExportFormat[],
  draft: false,
  options,
  ...over,
});

const desk = ({
  held = false,
  chosen = (path: string): string | undefined => path,
  mayReplace = true,
  warnings = [] as string[],
} = {}) => {
  const runs: ExportJob[] = [];
  const asked: string[] = [];
  const events: unknown[] = [];
  const written = createHandles(counter('w'));
  let during: (job: ExportJob) => void = () => undefined;
  const jobsOf = createExportJobs({
    exporting: {
      gate: (_, { draft, override }) =>
        held && !draft && !override
          ? fail({ reason: 'held-back', lines: ['Nobody approved it.'], stops: 0, asks: 1 })
          : ok([]),
      nameFor: () => 'Harbour',
      async run(_, job) {
        runs.push(job);
        job.onProgress?.({ step: 'Printing', done: 0, total: 2 });
        during(job);
        if (job.signal?.aborted) return fail({ reason: 'cancelled' });
        return ok(job.targets.map((target) => ({ ...target, name: '', bytes: 3 })));
      },
    },
    warningsOf: async (_, formats) => warnings.map((line) => `${line} ${formats.join('+')}`),
    written,
    whereTo: async (path) => {
      asked.push(path);
      return chosen(path);
    },
    mayReplace: async () => mayReplace,
    progress: (event) => events.push(event),
  });
  const jobs = {
    start: (release: Release, folder: string, asked: ExportRequest) =>
      jobsOf.start(release, folder, asked, { by: 'ana', record: async () => ok(null) }),
    cancel: jobsOf.cancel,
  };
  return { jobs, runs, asked, events, written, onRun: (act: typeof during) => (during = act) };
};

test('one question gives both files, side by side, and handles for them', async () => {
  const { jobs, runs, asked, events, written } = desk({ chosen: () => join('/out', 'Mine.pdf') });
  const result = await jobs.start(release, '/library', request());
  expect(asked).toEqual([join('/library', 'Harbour.pdf')]);
  expect(runs[0]?.targets).toEqual([
    { format: 'pdf', path: join('/out', 'Mine.pdf') },
    { format: 'html', path: join('/out', 'Mine.html') },
  ]);
  expect(result).toMatchObject({ ok: true, value: { files: [{ name: 'Mine.pdf' }, { name: 'Mine.html' }] } });
  expect(result.ok && written.path(result.value.files[1]?.file ?? '')).toBe(join('/out', 'Mine.html'));
  expect(events).toEqual([{ job: 'j', step: 'Printing', done: 0, total: 2 }]);
  await jobs.start(release, '/library', request());
  expect(asked[1]).toBe(join('/out', 'Harbour.pdf'));
});

test.each([
  ['Mine', 'Mine.html'],
  ['Mine.v2', 'Mine.v2.html'],
  ['Mine.HTML', 'Mine.html'],
])('the name %s is written as %s', async (chosen, name) => {
  const { jobs, runs } = desk({ chosen: () => join('/out', chosen) });
  await jobs.start(release, '/library', request({ formats: ['html'] }));
  expect(runs[0]?.targets).toEqual([{ format: 'html', path: join('/out', name) }]);
});

test('a final copy that is held back asks nothing and writes nothing; a draft goes', async () => {
  const { jobs, runs, asked } = desk({ held: true });
  expect(await jobs.start(release, '/library', request())).toEqual({
    ok: false,
    failure: { reason: 'held-back', lines: ['Nobody approved it.'], stops: 0, asks: 1 },
  });
  expect([asked, runs]).toEqual([[], []]);
  expect((await jobs.start(release, '/library', request({ draft: true }))).ok).toBe(true);
  expect((await jobs.start(release, '/library', request({ override: 'Deadline' }))).ok).toBe(true);
  expect(runs.map(({ override }) => override)).toEqual([undefined, { reason: 'Deadline' }]);
  expect(runs[1]).toMatchObject({ by: 'ana' });
  expect(await runs[1]?.record([])).toEqual(ok(null));
});

test.each([
  ['the dialog', { chosen: () => undefined }],
  ['replacing the file beside', { mayReplace: false }],
])('who says no to %s gets no file', async (_, parts) => {
  const { jobs, runs } = desk(parts);
  expect(await jobs.start(release, '/library', request())).toEqual({
    ok: false,
    failure: { reason: 'cancelled' },
  });
  expect(runs).toEqual([]);
});

test('what is wrong with written files is said with them', async () => {
  const { jobs } = desk({ warnings: ['Boxes in'] });
  expect(await jobs.start(release, '/library', request())).toMatchObject({
    ok: true,
    value: { warnings: ['Boxes in pdf+html'] },
  });
  const quiet = await desk().jobs.start(release, '/library', request());
  expect(quiet.ok && quiet.value).not.toHaveProperty('warnings');
});

test('a running job can be cancelled, one that is over is left alone', async () => {
  const { jobs, onRun } = desk();
  onRun(({ signal }) => {
    expect(signal?.aborted).toBe(false);
    jobs.cancel('other');
    expect(signal?.aborted).toBe(false);
    jobs.cancel('j');
  });
  expect(await jobs.start(release, '/library', request())).toMatchObject({
    failure: { reason: 'cancelled' },
  });
  expect(() => jobs.cancel('j')).not.toThrow();
});

test('recent files: newest first, once each, at most twelve, over a restart and a rename', async () => {
  const home = tempFolder();
  const told: string[] = [];
  const recents = () =>
    createRecent({
      home,
      handles: createHandles(counter('h')),
      tellSystem: (path) => told.push(path),
      report: () => undefined,
    });
  const first = recents();
  for (let index = 0; index < 15; index += 1) await first.add(`/r/${index}.release`, `Headline ${index}`);
  await first.add('/r/10.release', 'New headline');
  await first.moved('/r/14.release', '/r/moved.release');
  await first.remove('/r/13.release');
  const list = await recents().list();
  expect(list).toHaveLength(11);
  expect(list.slice(0, 3).map(({ fileName, headline }) => [fileName, headline])).toEqual([
    ['10.release', 'New headline'],
    ['moved.release', 'Headline 14'],
    ['12.release', 'Headline 12'],
  ]);
  expect(told).toHaveLength(16);
});
