import type { Answer, Args } from '../../shared/ipc/contract';
import type { LibraryEntry, ReadFailure, SaveFailure } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import { describeReadFailure, describeSaveFailure } from '../../shared/release/failures';
import type { Kind } from '../../shared/release/root';
import { desktop } from '../desktop';
import { closeDocument, flushDocument, useDocument } from '../document/document-store';
import { toast } from '../ui/toasts';
import { chooseLibrary, ownLibrary, samplesLibrary, showLibrary, useLibrary } from './library-store';
import { openRelease } from './open-release';

const readReasons: ReadonlySet<string> = new Set<ReadFailure['reason']>([
  'not-utf8',
  'empty',
  'too-large',
  'not-json',
  'too-deep',
  'duplicate-key',
  'forbidden-key',
  'lone-surrogate',
  'not-a-release',
  'newer',
]);
const isReadFailure = (failure: ReadFailure | SaveFailure): failure is ReadFailure =>
  readReasons.has(failure.reason) || (failure.reason === 'invalid' && 'where' in failure);

export const describeFailure = (failure: ReadFailure | SaveFailure): string =>
  isReadFailure(failure) ? describeReadFailure(failure) : describeSaveFailure(failure);

const sayFailure = (failure: ReadFailure | SaveFailure): void =>
  toast(describeFailure(failure), { tone: 'error' });

const openMade = async (made: Answer<'release/create'>): Promise<boolean> => {
  if (!made.ok) {
    sayFailure(made.failure);
    return false;
  }
  return openRelease(made.value.entry);
};

/** Makes a release in one's own library and opens it; false, having said why, when it could not be made. */
export const newRelease = async (kind: Kind): Promise<boolean> => {
  const library = ownLibrary();
  if (!library) {
    toast(say('library.no-own'), {
      tone: 'error',
      actions: [{ words: say('library.choose'), act: chooseLibrary }],
    });
    return false;
  }
  const made = await desktop.call('release/create', { library: library.library, kind });
  if (made.ok) await showLibrary(library.library);
  return openMade(made);
};

/** What was typed must be in the file before the file is copied, renamed or thrown away. */
const settled = async (entry: string): Promise<boolean> =>
  useDocument.getState().open?.entry !== entry || flushDocument();

export const copyEntry = async (entry: string, as: Args<'release/copy'>['as']): Promise<void> => {
  if (!(await settled(entry))) return;
  const made = await desktop.call('release/copy', { entry, as });
  const own = ownLibrary();
  if (made.ok && own) await showLibrary(own.library);
  await openMade(made);
};

export const makeTemplate = async (entry: string): Promise<void> => {
  if (!(await settled(entry))) return;
  const made = await desktop.call('release/make-template', { entry });
  if (made.ok) toast(say('library.template-made'));
  else sayFailure(made.failure);
};

export const renameEntry = async (entry: string, name: string): Promise<void> => {
  useLibrary.setState({ renaming: null });
  if (!(await settled(entry))) return;
  const renamed = await desktop.call('release/rename', { entry, name });
  if (!renamed.ok) return sayFailure(renamed.failure);
  useLibrary.setState({ active: renamed.value.entry, wanted: renamed.value.entry });
};

export const trashEntry = async (entry: string, title: string): Promise<void> => {
  const open = useDocument.getState().open?.entry === entry;
  if (open && !(await flushDocument())) return;
  if (open) await closeDocument();
  const trashed = await desktop.call('release/trash', { entry });
  if (trashed.ok) return toast(say('library.trashed', { title }));
  sayFailure(trashed.failure);
  if (open) await openRelease(entry);
};

export const revealEntry = (entry: string): void => void desktop.call('release/reveal', { entry });

/** Shows the samples and opens the first that can be read. */
export const lookAround = async (): Promise<void> => {
  const samples = samplesLibrary();
  if (!samples) return toast(say('library.no-samples'), { tone: 'error' });
  await showLibrary(samples.library);
  const first = useLibrary.getState().view?.entries.find((entry: LibraryEntry) => entry.readable);
  if (first) await openRelease(first.entry);
};
