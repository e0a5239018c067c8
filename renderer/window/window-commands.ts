import type { CommandId } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { type Performer, provide } from '../command-runner';
import { closeDocument, useDocument } from '../document/document-store';
import { startDraftCopy } from '../exporting/export-jobs';
import {
  copyEntry,
  lookAround,
  makeTemplate,
  newRelease,
  revealEntry,
  trashEntry,
} from '../library/entry-actions';
import { importChosen, openChosen } from '../library/incoming';
import { chooseLibrary, useLibrary } from '../library/library-store';
import { changeSettings, useSettings } from '../settings/settings-store';
import { zoomBy, zoomReset } from '../settings/zoom';
import { toggleInspector, toggleLibrary } from './columns';
import { isInRegion, moveRegion } from './regions';
import { setWindow, toggleSide, useWindow } from './window-store';

const isOpen = (): boolean => useDocument.getState().open !== null;
const openEntryNow = (): string => useDocument.getState().open?.entry ?? '';

/** The entry that rename and trash mean: the row that has the focus, else the open release. */
const meant = (): string => (isInRegion('library') && useLibrary.getState().active) || openEntryNow();
const isMeant = (): boolean => meant() !== '';

/** The samples keep their names and their place. */
const isMeantOwn = (): boolean => {
  const { open } = useDocument.getState();
  if (meant() === open?.entry) return open.readOnly !== 'samples';
  return isMeant() && useLibrary.getState().view?.kind === 'own';
};

const titleOfMeant = (): string => {
  const entry = useLibrary.getState().view?.entries.find(({ entry }) => entry === meant());
  if (!entry) return useDocument.getState().headline || (useDocument.getState().open?.fileName ?? '');
  return (entry.readable && entry.headline) || entry.fileName;
};

const showLibraryColumn = (): void => {
  setWindow({ libraryOver: true });
  if (!useSettings.getState().settings.libraryOpen) void changeSettings({ libraryOpen: true });
};

const focusSearch = (): void => {
  showLibraryColumn();
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.search input')?.select());
};

const toggleWaiting = (): void => {
  const shows = !useLibrary.getState().showsWaiting;
  useLibrary.setState({ showsWaiting: shows });
  if (shows) showLibraryColumn();
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(shows ? '.waiting [tabindex="0"]' : '.entry[tabindex="0"]')?.focus(),
  );
};

const startRename = (): void => {
  const entry = meant();
  showLibraryColumn();
  useLibrary.setState({ typed: '', renaming: entry, active: entry });
};

const always = (perform: () => void): Performer => ({ perform });
const withOpen = (perform: () => void): Performer => ({ perform, enabled: isOpen });
const withMeant = (perform: () => void): Performer => ({ perform, enabled: isMeant });
const withOwn = (perform: () => void): Performer => ({ perform, enabled: isMeantOwn });

const performers: Partial<Record<CommandId, Performer>> = {
  'new-release': always(() => void newRelease('release')),
  'new-statement': always(() => void newRelease('statement')),
  'new-advisory': always(() => void newRelease('advisory')),
  'new-from-this': withMeant(() => void copyEntry(meant(), 'new')),
  duplicate: withMeant(() => void copyEntry(meant(), 'duplicate')),
  'make-template': withMeant(() => void makeTemplate(meant())),
  open: always(() => void openChosen()),
  import: always(() => void importChosen()),
  rename: withOwn(startRename),
  reveal: withMeant(() => revealEntry(meant())),
  trash: withOwn(() => void trashEntry(meant(), titleOfMeant() || say('window.untitled'))),
  'choose-library': always(() => void chooseLibrary()),
  'look-around': always(() => void lookAround()),
  export: withOpen(() => setWindow(({ exportOpen }) => ({ exportOpen: !exportOpen }))),
  'draft-copy': withOpen(() => void startDraftCopy()),
  settings: {
    perform: () => toggleSide('settings'),
    checked: () => useWindow.getState().side === 'settings',
  },
  close: withOpen(() => void closeDocument()),
  palette: always(() => setWindow(({ palette }) => ({ palette: !palette }))),
  'find-release': always(focusSearch),
  preview: {
    perform: () => setWindow(({ preview }) => ({ preview: !preview })),
    enabled: isOpen,
    checked: () => useWindow.getState().preview,
  },
  'toggle-library': {
    perform: toggleLibrary,
    checked: () => useSettings.getState().settings.libraryOpen,
  },
  'toggle-inspector': {
    perform: toggleInspector,
    enabled: isOpen,
    checked: () => useSettings.getState().settings.inspectorOpen,
  },
  'next-section': always(() => moveRegion(1)),
  'previous-section': always(() => moveRegion(-1)),
  'zoom-in': always(() => zoomBy(1)),
  'zoom-out': always(() => zoomBy(-1)),
  'zoom-reset': always(zoomReset),
  shortcuts: always(() => toggleSide('shortcuts')),
  about: always(() => toggleSide('about')),
  waiting: {
    perform: toggleWaiting,
    checked: () => useLibrary.getState().showsWaiting,
  },
};

/** Offers the commands of the window itself, for as long as it stands. */
export const provideWindowCommands = (): (() => void) => provide(performers);
