import { basename } from 'node:path';
import { facesFor } from '../../shared/formats/faces';
import { viewOf } from '../../shared/formats/view';
import type { View } from '../../shared/formats/view-types';
import type { ExportFailure, ExportFormat, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import type { Release } from '../../shared/release/file-format';
import { contentHash, shortCode } from '../../shared/release/hash';
import { fail, ok, type Result } from '../../shared/result';
import type { EntryDetails } from '../../shared/review/entry';
import { type Copy, writeCopies } from './export-copies';
import { exportedEntries, gateOf, type Leaving } from './export-gate';
import { exportName } from './export-name';
import type { Fonts } from './fonts';
import { fontUrl, imageUrl } from './print-addresses';
import type { Printer } from './printing';
import { noteWork } from './under-way';
import { prepareWhole } from './whole-file';

export type CopyOptions = {
  draft: boolean;
  paragraphNumbers?: boolean;
  /** Drafts only, as numbers are: a final copy has no place for marks of review. */
  marks?: boolean;
  paper?: 'A4' | 'Letter';
};
export type ExportTarget = { format: ExportFormat; path: string };
export type ExportJob = CopyOptions & {
  targets: ExportTarget[];
  /** Lets what is asked about leave all the same; the reason goes on record. Nothing overrides a stop. */
  override?: { reason: string };
  /** The author who exports. */
  by: string;
  /**
   * Puts what leaves on the release's record, saved, before a file of a final copy takes its name. A draft
   * is never recorded.
   */
  record: (details: EntryDetails[]) => Promise<Result<unknown, SaveFailure>>;
  /** `done` of `total` steps; `step` is a sentence to show. */
  onProgress?: (progress: { step: string; done: number; total: number }) => void;
  signal?: AbortSignal;
};
export type WrittenCopy = ExportTarget & { name: string; bytes: number };

export type Exporting = {
  /** Whether `run` would refuse it at this moment. */
  gate: (release: Release, job: Leaving) => ReturnType<typeof gateOf>;
  /** A file name for the copy, without its ending, safe on every system. */
  nameFor: (release: Release, options: CopyOptions) => string;
  /** The same HTML as a file of it has: open changes are taken as accepted, in a final copy too. */
  preview: (release: Release, options: CopyOptions) => Promise<string>;
  /**
   * Makes and proves every copy, writes each beside its target, puts a final copy on record and only then
   * lets the files take their names. A failure before that leaves every file and the record as they were.
   */
  run: (release: Release, job: ExportJob) => Promise<Result<WrittenCopy[], ExportFailure>>;
};

/** `fault`: where a final copy differs from its view. A draft is for the house and always works. */
type Made = { bytes: Uint8Array; fault?: string };

type Services = {
  printer: Printer;
  fonts: Fonts;
  prepare?: typeof prepareWhole;
  clock: () => Date;
  /** Of this program. */
  version: string;
};

export const createExporting = ({
  printer,
  fonts,
  prepare = prepareWhole,
  clock,
  version,
}: Services): Exporting => {
  const copyOf = (
    { root, envelope }: Release,
    { draft, paragraphNumbers, marks, paper }: CopyOptions,
    now: Date,
  ): View => {
    const time = now.toISOString();
    return draft
      ? viewOf(root, envelope, {
          paper,
          numbered: paragraphNumbers,
          marks: marks ? envelope : undefined,
          draft: { time, code: shortCode(contentHash(root)) },
        })
      : viewOf(root, envelope, { paper, now: time });
  };

  const webPage = async (view: View): Promise<string> => {
    const { htmlOf } = await import('../../shared/formats/to-html');
    const faces = await Promise.all(
      facesFor(view).map(async (face) => ({ face, url: await fonts.dataUrl(face) })),
    );
    return htmlOf(view, { faces });
  };

  const pages = async (view: View, now: Date, signal?: AbortSignal): Promise<Made> => {
    const { htmlOf } = await import('../../shared/formats/to-html');
    const faces = facesFor(view).map((face) => ({ face, url: fontUrl(face.file) }));
    const html = htmlOf(view, { faces, medium: 'print', imageUrl });
    const printed = await printer.print(html, { images: view.images, signal });
    const { finishPdf } = await import('./pdf-finish');
    const bytes = await finishPdf(printed, view, { now, version });
    if (view.copy === 'draft') return { bytes };
    const { pdfFault } = await import('./pdf-proof');
    return { bytes, fault: await pdfFault(bytes, view, { now, version }) };
  };

  const page = async (view: View): Promise<Made> => {
    const html = await webPage(view);
    const bytes = new TextEncoder().encode(html);
    if (view.copy === 'draft') return { bytes };
    const { htmlFault } = await import('./export-proof');
    return { bytes, fault: htmlFault(html, view) };
  };

  const make = async (
    view: View,
    target: ExportTarget,
    now: Date,
    signal?: AbortSignal,
  ): Promise<Result<Copy, ExportFailure>> => {
    const name = basename(target.path);
    try {
      const { bytes, fault } = target.format === 'pdf' ? await pages(view, now, signal) : await page(view);
      if (fault === undefined) return ok({ target, name, bytes });
      return fail({ reason: 'not-clean', name, detail: say('exporting.not-clean', { name, where: fault }) });
    } catch (error) {
      if (signal?.aborted) return fail({ reason: 'cancelled' });
      return fail({ reason: 'print', name, detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const run: Exporting['run'] = async (release, job) => {
    const { targets, signal, onProgress } = job;
    const now = clock();
    const gate = gateOf(release, job, now.toISOString());
    if (!gate.ok) return gate;
    const view = copyOf(release, job, now);
    const total = targets.length * 2;
    let done = 0;
    const step = (words: string) => onProgress?.({ step: words, done: done++, total });
    const copies: Copy[] = [];
    for (const target of targets) {
      if (signal?.aborted) return fail({ reason: 'cancelled' });
      step(say(target.format === 'pdf' ? 'exporting.step-print' : 'exporting.step-build'));
      const copy = await make(view, target, now, signal);
      if (!copy.ok) return copy;
      copies.push(copy.value);
    }
    if (signal?.aborted) return fail({ reason: 'cancelled' });
    // From here on the program does not end before it is done: a record without its files would be wrong.
    const written = await noteWork(
      writeCopies(copies, {
        prepare,
        step: (name) => step(say('exporting.step-write', { name })),
        record: async () => {
          if (job.draft) return ok(null);
          return job.record([
            ...gate.value,
            ...exportedEntries(release, copies, { at: now.toISOString(), by: job.by }),
          ]);
        },
      }),
    );
    if (written.ok) onProgress?.({ step: say('exporting.step-done'), done: total, total });
    return written;
  };

  return {
    gate: (release, job) => gateOf(release, job, clock().toISOString()),
    nameFor: (release, options) => exportName(copyOf(release, options, clock())),
    preview: (release, options) => webPage(copyOf(release, options, clock())),
    run,
  };
};
