import { create } from 'zustand';
import type { KnownLibrary, LibraryView } from '../../shared/ipc/types';
import { desktop } from '../desktop';

type LibraryState = {
  libraries: readonly KnownLibrary[];
  /** The library whose list is shown. */
  current: string | null;
  view: LibraryView | null;
  typed: string;
  /** The entry that the arrow keys stand on. */
  active: string | null;
  renaming: string | null;
  /** The entry whose row takes the focus as soon as it is drawn. */
  wanted: string | null;
  /** The list shows who has not answered instead of the releases. */
  showsWaiting: boolean;
};

export const useLibrary = create<LibraryState>()(() => ({
  libraries: [],
  current: null,
  view: null,
  typed: '',
  active: null,
  renaming: null,
  wanted: null,
  showsWaiting: false,
}));

const load = async (library: string): Promise<void> => {
  const view = await desktop.call('library/list', { library });
  if (useLibrary.getState().current === library) useLibrary.setState({ view });
};

export const showLibrary = async (library: string): Promise<void> => {
  const { current } = useLibrary.getState();
  if (current !== library) useLibrary.setState({ current: library, view: null, typed: '', active: null });
  await load(library);
};

/** Shows the first library and follows the changes that main reports. */
export const startLibrary = (libraries: readonly KnownLibrary[]): Promise<void> => {
  useLibrary.setState({ libraries });
  desktop.on('library/changed', ({ library }) => {
    if (library === useLibrary.getState().current) void load(library);
  });
  const first = libraries.find(({ kind }) => kind === 'own') ?? libraries[0];
  return first ? showLibrary(first.library) : Promise.resolve();
};

export const chooseLibrary = async (): Promise<void> => {
  const chosen = await desktop.call('library/choose', undefined);
  if (!chosen) return;
  useLibrary.setState(({ libraries }) => ({
    libraries: [...libraries.filter(({ library }) => library !== chosen.library), chosen],
  }));
  await showLibrary(chosen.library);
};

/** Leaves the folder as it is; the list no longer names it. */
export const forgetLibrary = async (library: string): Promise<void> => {
  const libraries = await desktop.call('library/forget', { library });
  useLibrary.setState({ libraries });
  const { current } = useLibrary.getState();
  const first = libraries.find(({ kind }) => kind === 'own') ?? libraries[0];
  if (current === library && first) await showLibrary(first.library);
};

export const samplesLibrary = (): KnownLibrary | undefined =>
  useLibrary.getState().libraries.find(({ kind }) => kind === 'samples');

/** Where a new release goes: the library that is shown, or the first of one's own while the samples are. */
export const ownLibrary = (): KnownLibrary | undefined => {
  const { libraries, current } = useLibrary.getState();
  const own = libraries.filter(({ kind }) => kind === 'own');
  return own.find(({ library }) => library === current) ?? own[0];
};
