import { create } from 'zustand';
import type {
  Exported,
  ExportFailure,
  ExportFormat,
  ExportOptions,
  ExportProgress,
} from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import type { LedgerEntry } from '../../shared/release/release-file';
import { desktop } from '../desktop';
import { flushDocument, useDocument } from '../document/document-store';
import { recordedWords } from './recorded-words';

export type Job = {
  id: string;
  draft: boolean;
  headline: string;
  progress: Pick<ExportProgress, 'step' | 'done' | 'total'> | null;
} & (
  | { phase: 'running' }
  /** `recorded`: what went on record with it, as sentences. */
  | ({ phase: 'done'; recorded: readonly string[] } & Exported)
  | { phase: 'failed'; sentence: string }
);

export type Wish = { formats: ExportFormat[]; draft: boolean; options: ExportOptions };

type ExportState = {
  jobs: readonly Job[];
  /** What was wished for last, offered again. */
  wish: Wish;
};

export const useExports = create<ExportState>()(() => ({
  jobs: [],
  wish: { formats: ['pdf', 'html'], draft: false, options: { paragraphNumbers: false, marks: false } },
}));

const put = (job: Job): void =>
  useExports.setState(({ jobs }) => ({
    jobs: jobs.some(({ id }) => id === job.id)
      ? jobs.map((other) => (other.id === job.id ? job : other))
      : [...jobs, job],
  }));

export const dismissJob = (id: string): void =>
  useExports.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));

export const cancelJob = (job: string): void => void desktop.call('export/cancel', { job });

/** What held a final copy back stands in the panel; here it is one sentence. */
const sentenceOf = (failure: ExportFailure): string => {
  switch (failure.reason) {
    case 'held-back':
      return say('export.failed.held-back', { lines: failure.lines.join(' ') });
    case 'cancelled':
      return say('export.cancelled');
    default:
      return say(`export.failed.${failure.reason}`, { name: failure.name });
  }
};

/** Puts away what is finished: it was about something else than what comes now. */
export const dismissResults = (): void =>
  useExports.setState(({ jobs }) => ({ jobs: jobs.filter(({ phase }) => phase === 'running') }));

/** Follows the progress of exports; to be called once. */
export const listenExports = (): void => {
  desktop.on('export/progress', ({ job, step, done, total }) => {
    const running = useExports.getState().jobs.find(({ id }) => id === job);
    if (running?.phase === 'running') put({ ...running, progress: { step, done, total } });
  });
  useDocument.subscribe((now, before) => {
    if (now.editor !== before.editor) dismissResults();
  });
};

/** Writes the files, saying at the foot of the window how far it is; main asks where to. */
const startExport = async (wish: Wish): Promise<void> => {
  const { open, headline } = useDocument.getState();
  if (!open) return;
  const job: Job = { id: crypto.randomUUID(), draft: wish.draft, headline, progress: null, phase: 'running' };
  // One result at a time: the last one is put away when the next begins.
  dismissResults();
  put(job);
  if (!(await flushDocument())) {
    put({ ...job, phase: 'failed', sentence: say('export.failed.not-saved', { name: open.fileName }) });
    return;
  }
  const before = useDocument.getState().open?.ledger ?? [];
  const result = await desktop.call('export/start', { document: open.document, job: job.id, ...wish });
  if (result.ok)
    put({ ...job, phase: 'done', ...result.value, recorded: recordedSince(open.document, before) });
  else if (result.failure.reason === 'cancelled') dismissJob(job.id);
  else put({ ...job, phase: 'failed', sentence: sentenceOf(result.failure) });
};

/** Main tells of the record before it answers. */
const recordedSince = (document: string, before: readonly LedgerEntry[]): string[] => {
  const { open } = useDocument.getState();
  return open?.document === document ? recordedWords(open.ledger, before) : [];
};

/** What the panel was asked for, offered again the next time. */
export const startWish = (wish: Wish): Promise<void> => {
  useExports.setState({ wish });
  return startExport(wish);
};

/** A draft copy meets no question: a PDF, marked as a draft on every page. */
export const startDraftCopy = (): Promise<void> => {
  const { wish } = useExports.getState();
  return startExport({ ...wish, formats: ['pdf'], draft: true });
};
