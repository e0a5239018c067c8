import { basename } from 'node:path';
import type { ExportFormat } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { ok, type Result } from '../../shared/result';
import { readArguments, type Usage, usage } from './arguments';
import { isSameFile, resolvePath } from './paths';

export type ExportPlan = {
  sources: string[];
  draft: boolean;
  numbered: boolean;
  /** Shows insertions, deletions and comments. */
  marks: boolean;
  paper?: 'A4' | 'Letter';
  /** Why what is asked about leaves all the same. */
  override?: { reason: string };
  /** Files named one by one, for a single release; or a folder in which each gets a name of its own. */
  where: { named: { format: ExportFormat; path: string }[] } | { folder: string; formats: ExportFormat[] };
};

const formats = ['pdf', 'html'] as const satisfies readonly ExportFormat[];
const later = ['docx', 'text', 'markdown', 'email', 'ninjs'] as const;

const options = {
  pdf: { type: 'string' },
  html: { type: 'string' },
  docx: { type: 'string' },
  text: { type: 'string' },
  markdown: { type: 'string' },
  email: { type: 'string' },
  ninjs: { type: 'string' },
  'out-dir': { type: 'string' },
  format: { type: 'string', multiple: true },
  draft: { type: 'boolean' },
  numbered: { type: 'boolean' },
  marks: { type: 'boolean' },
  paper: { type: 'string' },
  override: { type: 'string' },
} as const;

/** `export FILE.release… [--pdf P] [--html H] [--out-dir DIR [--format pdf --format html]] [--draft [--numbered] [--marks]] [--paper A4|Letter] [--override REASON]` */
export const readExportPlan = (args: string[]): Result<ExportPlan, Usage> => {
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const notYet = later.find((name) => values[name] !== undefined);
  if (notYet) return usage(say('cli.format-not-yet', { format: notYet }));
  if (positionals.length === 0) return usage(say('cli.export-which'));
  if (values.numbered && !values.draft) return usage(say('cli.numbered-drafts'));
  if (values.marks && !values.draft) return usage(say('cli.marks-drafts'));
  const paper = values.paper === undefined ? undefined : paperNamed(values.paper);
  if (values.paper !== undefined && !paper) return usage(say('cli.paper', { paper: values.paper }));
  const { override } = values;
  if (override !== undefined && !/[\p{L}\p{N}]/u.test(override)) return usage(say('cli.override-reason'));
  if (override !== undefined && values.draft) return usage(say('cli.override-draft'));
  const where = readPlace(values, positionals.length);
  if (!where.ok) return where;
  const sources = positionals.map(resolvePath);
  if ('named' in where.value) {
    const own = where.value.named.find(({ path }) => sources.some((source) => isSameFile(source, path)));
    if (own) return usage(say('cli.target-is-source', { name: basename(own.path) }));
  }
  return ok({
    sources,
    draft: values.draft ?? false,
    numbered: values.numbered ?? false,
    marks: values.marks ?? false,
    paper,
    ...(override !== undefined && { override: { reason: override.trim() } }),
    where: where.value,
  });
};

const paperNamed = (name: string): 'A4' | 'Letter' | undefined =>
  (['A4', 'Letter'] as const).find((paper) => paper.toLowerCase() === name.toLowerCase());

type Place = { pdf?: string; html?: string; 'out-dir'?: string; format?: string[] };

const readPlace = (values: Place, releases: number): Result<ExportPlan['where'], Usage> => {
  const named = formats.flatMap((format) => {
    const path = values[format];
    return path === undefined ? [] : [{ format, path }];
  });
  const folder = values['out-dir'];
  if (named.length > 0) {
    if (folder !== undefined) return usage(say('cli.file-or-folder'));
    if (releases > 1) return usage(say('cli.one-name-many'));
    const empty = named.find(({ path }) => path === '' || basename(path) === '');
    if (empty) return usage(say('cli.wrong-value', { option: `--${empty.format}` }));
    const resolved = named.map(({ format, path }) => ({ format, path: resolvePath(path) }));
    if (new Set(resolved.map(({ path }) => path)).size < resolved.length)
      return usage(say('cli.same-target'));
    return ok({ named: resolved });
  }
  if (folder === undefined) return usage(say('cli.export-where'));
  const asked = (values.format ?? [])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) return usage(say('cli.unknown-format', { format: unknown }));
  const chosen = asked.length === 0 ? [...formats] : formats.filter((format) => asked.includes(format));
  return ok({ folder: resolvePath(folder), formats: chosen });
};
