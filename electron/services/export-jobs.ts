import { basename, dirname, extname, join } from 'node:path';
import type { ExportFormat, ExportOptions, ExportProgress, ExportResult } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import { fail, ok } from '../../shared/result';
import type { ExportWarnings } from './export-warnings';
import type { Exporting, ExportTarget } from './exporting';
import type { Handles } from './handles';

export type ExportRequest = { job: string; formats: ExportFormat[]; draft: boolean; options: ExportOptions };

type Parts = {
  exporting: Pick<Exporting, 'heldBack' | 'nameFor' | 'run'>;
  warningsOf: ExportWarnings;
  /** Handles of written files; not those of the library, so that neither opens what the other gave out. */
  written: Handles;
  /** The system's dialog: where to write, proposed `path`; undefined when the person changed their mind. */
  whereTo: (path: string, format: ExportFormat) => Promise<string | undefined>;
  /** Asks whether a file that the dialog did not name may be replaced. */
  mayReplace: (path: string) => Promise<boolean>;
  progress: (event: ExportProgress) => void;
};

/** Runs the exports that the window asks for: one dialog, the other formats beside it under the same name. */
export const createExportJobs = ({
  exporting,
  warningsOf,
  written,
  whereTo,
  mayReplace,
  progress,
}: Parts) => {
  const running = new Map<string, AbortController>();
  let lastFolder: string | undefined;

  const targetsFor = async (
    formats: ExportFormat[],
    proposed: string,
  ): Promise<ExportTarget[] | undefined> => {
    const [first, ...others] = formats;
    const chosen = first && (await whereTo(`${proposed}.${first}`, first));
    if (!chosen) return undefined;
    const stem =
      extname(chosen).toLowerCase() === `.${first}` ? chosen.slice(0, -extname(chosen).length) : chosen;
    const beside = others.map((format) => ({ format, path: `${stem}.${format}` }));
    for (const { path } of beside) if (!(await mayReplace(path))) return undefined;
    return [{ format: first, path: `${stem}.${first}` }, ...beside];
  };

  return {
    async start(release: Release, folder: string, request: ExportRequest): Promise<ExportResult> {
      const { job, formats, draft, options } = request;
      const lines = draft ? [] : exporting.heldBack(release);
      if (lines.length > 0) return fail({ reason: 'held-back', lines });
      const copy = { draft, paper: options.paper, paragraphNumbers: options.paragraphNumbers };
      const name = exporting.nameFor(release, copy);
      const targets = await targetsFor([...new Set(formats)], join(lastFolder ?? folder, name));
      if (!targets) return fail({ reason: 'cancelled' });
      lastFolder = dirname(targets[0]?.path ?? name);
      const stop = new AbortController();
      running.set(job, stop);
      try {
        const result = await exporting.run(release, {
          ...copy,
          targets,
          signal: stop.signal,
          onProgress: (event) => progress({ job, ...event }),
        });
        if (!result.ok) return result;
        const files = result.value.map(({ path, format, bytes }) => ({
          file: written.of(path),
          name: basename(path),
          format,
          bytes,
        }));
        const warnings = await warningsOf(release, formats);
        return ok({ files, ...(warnings.length > 0 && { warnings }) });
      } finally {
        running.delete(job);
      }
    },
    cancel: (job: string): void => running.get(job)?.abort(),
  };
};
export type ExportJobs = ReturnType<typeof createExportJobs>;
