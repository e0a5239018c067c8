import { desktop } from '../desktop';
import { useDocument } from '../document/document-store';
import { withRecent } from './recent';
import { setWindow } from './window-store';

const tellMenu = (document: boolean, editable: boolean): void =>
  void desktop.call('menu/state', { document, editable });

/** Tells main what its menu and title show, and puts away what belongs to a closed release. */
export const followDocument = (): void => {
  tellMenu(false, false);
  useDocument.subscribe((now, before) => {
    if (now.headline !== before.headline || now.open !== before.open) {
      void desktop.call('window/title', { headline: now.headline.slice(0, 500) });
    }
    if (now.open && now.headline && now.headline !== before.headline) {
      const { entry, fileName } = now.open;
      const opened = { entry, fileName, headline: now.headline };
      setWindow(({ recent }) => ({ recent: withRecent(recent, opened) }));
    }
    if (now.open === before.open) return;
    tellMenu(now.open !== null, now.open !== null && !now.open.readOnly);
    if (now.open) setWindow({ newer: null });
    else setWindow({ preview: false, exportOpen: false, inspectorOver: false });
  });
};
