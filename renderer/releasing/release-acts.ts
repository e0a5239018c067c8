import type { EntryDetails } from '../../shared/review/entry';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { dismissResults } from '../exporting/export-jobs';
import { copyEntry } from '../library/entry-actions';
import { addToRecord, recordingHand } from '../record/recording';
import { setWindow } from '../window/window-store';
import { setReleasing } from './releasing-store';

/** Where it went, as a person says it. `when` is ISO 8601. */
export type Released = { when: string; where: string; to: string };

const ofThis = () => {
  const { open } = useDocument.getState();
  return open ? { ...recordingHand(), subject: { release: open.releaseId } } : undefined;
};

const record = async (details: EntryDetails | null | undefined): Promise<boolean> =>
  details ? addToRecord([details]) : false;

export const markReleased = async ({ when, where, to }: Released): Promise<boolean> => {
  const common = ofThis();
  const filled = { ...(where.trim() && { where: where.trim() }), ...(to.trim() && { to: to.trim() }) };
  if (!(await record(common && { kind: 'released', ...common, when, ...filled }))) return false;
  dismissResults();
  return true;
};

/** Opens the next revision: the text can be changed again, and main has every change tracked. */
export const correct = async (): Promise<boolean> => {
  const { open } = useDocument.getState();
  const common = ofThis();
  return record(open && common && { kind: 'corrected', ...common, revision: open.revision + 1 });
};

/** A new release that says which one it updates; it opens. */
export const update = (): Promise<void> => copyEntry(useDocument.getState().open?.entry ?? '', 'update');

/** The notice that takes it back, drafted as a file of its own; it opens. */
export const withdrawalNotice = (): Promise<void> =>
  copyEntry(useDocument.getState().open?.entry ?? '', 'withdrawal');

export const withdraw = async (note: string): Promise<boolean> => {
  const common = ofThis();
  const said = note.trim() ? { note: note.trim() } : {};
  if (!(await record(common && { kind: 'withdrawn', ...common, ...said }))) return false;
  setReleasing({ withdrawing: false });
  await withdrawalNotice();
  return true;
};

/** Shows the question about withdrawing in the banner. */
export const askToWithdraw = (): void => {
  setReleasing({ withdrawing: true });
  setWindow({ exportOpen: false });
};

/** Whether main lets the record of the open release grow. */
export const mayRecord = (): boolean => {
  const { open } = useDocument.getState();
  return open !== null && open.readOnly !== 'samples' && open.readOnly !== 'not-allowed';
};

export const wasReleased = (): boolean => {
  const { status } = useDerived.getState();
  return mayRecord() && (status === 'released' || status === 'corrected');
};
