import { basename, dirname, extname, join } from 'node:path';
import type { ExportFormat, ExportOptions, ExportProgress, ExportResult } from '../../shared/ipc/types';
import type { Release } from '../../shared/release/file-format';
import { fail, ok } from '../../shared/result';
import type { ExportWarnings } from './export-warnings';
import type { Exporting, ExportJob, ExportTarget } from './exporting';
import type { Handles } from './handles';

export type ExportRequest = {
  job: string;
  formats: ExportFormat[];
  draft: boolean;
  options: ExportOptions;
  /** The reason for which a final copy leaves although something is asked about it. */
  override?: string;
};
/** Who exports, and how it goes on the record of the open document. */
export type Recorder = Pick<ExportJob, 'by' | 'record'>;

type Parts = {
  exporting: Pick<Exporting, 'gate' | 'nameFor' | 'run'>;
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
    async start(
      release: Release,
      folder: string,
      request: ExportRequest,
      { by, record }: Recorder,
    ): Promise<ExportResult> {
      const { job, formats, draft, options } = request;
      const override = request.override === undefined ? undefined : { reason: request.override };
      // Before anybody chooses a place for a file that will not come.
      const gate = exporting.gate(release, { draft, override, by });
      if (!gate.ok) return gate;
      const { paper, paragraphNumbers, marks } = options;
      const copy = { draft, paper, paragraphNumbers, marks };
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
          override,
          by,
          record,
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
