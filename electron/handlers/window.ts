import type { App, BrowserWindow } from 'electron';
import type { Handlers } from '../../shared/ipc/contract';
import type { Settings } from '../../shared/ipc/settings';
import type { Started } from '../../shared/ipc/types';
import { say } from '../../shared/messages/say';
import type { Author } from '../../shared/release/release-file';
import type { Desk } from './desk';

type Names = 'app/start' | 'settings/get' | 'settings/set' | 'menu/state' | 'window/title';

type Parts = Pick<Desk, 'settings' | 'libraries' | 'recents' | 'identity'> & {
  authorChanged: (author: Author) => void;
  app: Pick<App, 'getVersion'>;
  window: () => BrowserWindow | undefined;
  /** The file the program was started with, once. */
  takeToOpen: () => Promise<Pick<Started, 'toOpen' | 'arrived'>>;
  themed: (settings: Settings) => void;
  menu: () => { state: (state: { document: boolean; editable: boolean }) => void } | undefined;
};

/** The window itself: how it starts, its title, menu and settings. */
export const windowHandlers = (parts: Parts): Pick<Handlers, Names> => {
  const { app, settings, libraries, recents, window, takeToOpen, themed, menu } = parts;
  const { identity, authorChanged } = parts;
  return {
    async 'app/start'() {
      const [known, recent] = await Promise.all([libraries.known(), recents.list()]);
      const platform = process.platform as Started['platform'];
      const version = app.getVersion();
      return { version, platform, libraries: known, recent, ...(await takeToOpen()) };
    },
    'settings/get': () => settings.get(),
    async 'settings/set'(change) {
      const next = await settings.set(change);
      themed(next);
      if (change.name !== undefined || change.role !== undefined) authorChanged(await identity.author());
      return next;
    },
    'menu/state': (state) => menu()?.state(state),
    'window/title'({ headline }) {
      const name = headline.trim();
      window()?.setTitle(name ? say('app.title', { headline: name }) : say('app.name'));
    },
  };
};
