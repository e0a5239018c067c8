import { basename } from 'node:path';
import { facesFor } from '../../shared/formats/faces';
import { heldBack } from '../../shared/formats/held-back';
import { htmlOf } from '../../shared/formats/to-html';
import { viewOf } from '../../shared/formats/view';
import type { View } from '../../shared/formats/view-types';
import type { ExportFailure, ExportFormat, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeSaveFailure } from '../../shared/release/failures';
import type { Release } from '../../shared/release/file-format';
import { contentHash, shortCode } from '../../shared/release/hash';
import { fail, ok, type Result } from '../../shared/result';
import { exportName } from './export-name';
import { htmlSaysWhatViewSays } from './export-proof';
import type { Fonts } from './fonts';
import { finishPdf } from './pdf-finish';
import { fontUrl, imageUrl } from './print-addresses';
import type { Printer } from './printing';
import type { writeWhole } from './whole-file';

export type CopyOptions = { draft: boolean; paragraphNumbers?: boolean; paper?: 'A4' | 'Letter' };
export type ExportTarget = { format: ExportFormat; path: string };
export type ExportJob = CopyOptions & {
  targets: ExportTarget[];
  /** `done` of `total` steps; `step` is a sentence to show. */
  onProgress?: (progress: { step: string; done: number; total: number }) => void;
  signal?: AbortSignal;
};
export type WrittenCopy = ExportTarget & { name: string; bytes: number };

export type Exporting = {
  /** Sentences, one for each thing that keeps a final copy from leaving. */
  heldBack: (release: Release) => string[];
  /** A file name for the copy, without its ending, safe on every system. */
  nameFor: (release: Release, options: CopyOptions) => string;
  /** The same HTML as a file of it has. */
  preview: (release: Release, options: CopyOptions) => Promise<string>;
  /** Makes and proves every copy before the first is written; a file there is replaced whole or not at all. */
  run: (release: Release, job: ExportJob) => Promise<Result<WrittenCopy[], ExportFailure>>;
};

type Services = {
  printer: Printer;
  fonts: Fonts;
  write: typeof writeWhole;
  clock: () => Date;
  /** Of this program. */
  version: string;
};

export const createExporting = ({ printer, fonts, write, clock, version }: Services): Exporting => {
  const copyOf = (
    { root, envelope }: Release,
    { draft, paragraphNumbers, paper }: CopyOptions,
    now: Date,
  ): View =>
    draft
      ? viewOf(root, envelope, {
          paper,
          numbered: paragraphNumbers,
          draft: { time: now.toISOString(), code: shortCode(contentHash(root)) },
        })
      : viewOf(root, envelope, { paper });

  const webPage = async (view: View): Promise<string> => {
    const faces = await Promise.all(
      facesFor(view).map(async (face) => ({ face, url: await fonts.dataUrl(face) })),
    );
    return htmlOf(view, { faces });
  };

  const pages = async (view: View, now: Date, signal?: AbortSignal): Promise<Uint8Array> => {
    const faces = facesFor(view).map((face) => ({ face, url: fontUrl(face.file) }));
    const html = htmlOf(view, { faces, medium: 'print', imageUrl });
    return finishPdf(await printer.print(html, { images: view.images, signal }), view, { now, version });
  };

  const make = async (view: View, { format, path }: ExportTarget, now: Date, signal?: AbortSignal) => {
    const name = basename(path);
    try {
      if (format === 'pdf') return ok(await pages(view, now, signal));
      const html = await webPage(view);
      if (!htmlSaysWhatViewSays(html, view)) {
        return fail({ reason: 'not-clean', name, detail: say('exporting.not-clean', { name }) });
      }
      return ok(new TextEncoder().encode(html));
    } catch (error) {
      if (signal?.aborted) return fail({ reason: 'cancelled' });
      return fail({ reason: 'print', name, detail: error instanceof Error ? error.message : String(error) });
    }
  };

  const run: Exporting['run'] = async (release, job) => {
    const { targets, signal, onProgress } = job;
    const lines = job.draft ? [] : heldBack(release.root);
    if (lines.length > 0) return fail({ reason: 'held-back', lines });
    const now = clock();
    const view = copyOf(release, job, now);
    const total = targets.length * 2;
    let done = 0;
    const step = (words: string) => onProgress?.({ step: words, done: done++, total });
    const made: { target: ExportTarget; bytes: Uint8Array }[] = [];
    for (const target of targets) {
      if (signal?.aborted) return fail({ reason: 'cancelled' });
      step(say(target.format === 'pdf' ? 'exporting.step-print' : 'exporting.step-build'));
      const copy = await make(view, target, now, signal);
      if (!copy.ok) return copy;
      made.push({ target, bytes: copy.value });
    }
    if (signal?.aborted) return fail({ reason: 'cancelled' });
    const written: WrittenCopy[] = [];
    for (const { target, bytes } of made) {
      const name = basename(target.path);
      step(say('exporting.step-write', { name }));
      const result = await write(target.path, bytes);
      if (!result.ok) return fail({ reason: 'write', name, detail: describeWrite(result.failure) });
      written.push({ ...target, name, bytes: bytes.length });
    }
    onProgress?.({ step: say('exporting.step-done'), done: total, total });
    return ok(written);
  };

  return {
    heldBack: ({ root }) => heldBack(root),
    nameFor: (release, options) => exportName(copyOf(release, options, clock())),
    preview: (release, options) => webPage(copyOf(release, options, clock())),
    run,
  };
};

/** A copy that could not be written; nothing of the release itself is in danger, unlike in a failed save. */
const describeWrite = (failure: SaveFailure): string => {
  const { reason, name, detail = '' } = failure;
  if (reason === 'changed-outside' || reason === 'invalid') return describeSaveFailure(failure);
  return say(`exporting.write.${reason}`, { name, detail }).trim();
};
