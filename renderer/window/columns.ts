import { useSyncExternalStore } from 'react';
import { changeSettings, useSettings } from '../settings/settings-store';
import { setWindow, useWindow } from './window-store';

/** Under this width the inspector lies over the sheet; under the other, the library does too. In pixels. */
const narrow = window.matchMedia('(max-width: 1179px)');
const tight = window.matchMedia('(max-width: 879px)');

const useMedia = (media: MediaQueryList): boolean =>
  useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );

export type Columns = { library: boolean; inspector: boolean; libraryOver: boolean; inspectorOver: boolean };

/** Which columns stand, and which of them lie over the sheet instead of beside it. */
export const useColumns = (): Columns => {
  const { libraryOpen, inspectorOpen } = useSettings((state) => state.settings);
  const over = useWindow((state) => state.inspectorOver);
  const libraryOver = useWindow((state) => state.libraryOver);
  const side = useWindow((state) => state.side);
  const preview = useWindow((state) => state.preview);
  const isNarrow = useMedia(narrow);
  const isTight = useMedia(tight);
  return {
    // A narrow window has no room for library, sheet and preview at once.
    library: isTight ? libraryOver : libraryOpen && !(isNarrow && preview),
    libraryOver: isTight,
    inspector: side !== null || (isNarrow ? over : inspectorOpen),
    inspectorOver: isNarrow,
  };
};

export const toggleLibrary = (): void => {
  if (tight.matches) setWindow(({ libraryOver }) => ({ libraryOver: !libraryOver }));
  else void changeSettings({ libraryOpen: !useSettings.getState().settings.libraryOpen });
};

/** Puts settings or shortcuts away first: what stands in the column is what the key closes. */
export const toggleInspector = (): void => {
  if (useWindow.getState().side !== null) setWindow({ side: null });
  else if (narrow.matches) setWindow(({ inspectorOver }) => ({ inspectorOver: !inspectorOver }));
  else void changeSettings({ inspectorOpen: !useSettings.getState().settings.inspectorOpen });
};

/** Brings the inspector out, over the sheet where there is no room beside it. */
export const showInspector = (): void => {
  if (narrow.matches) setWindow({ inspectorOver: true });
  else if (!useSettings.getState().settings.inspectorOpen) void changeSettings({ inspectorOpen: true });
};
