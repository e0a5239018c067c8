import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

export type Places = {
  /** The person's own folder: settings, name, lists, indexes. */
  home: string;
  /** Where releases go who were given no folder. */
  releases: string;
  samples: string;
  fonts: string;
  pages: string;
};

/**
 * Where everything stands. `ON_RECORD_HOME` moves all that a person owns, documents too, so that a test
 * touches nobody's. To be called before `ready`: it also gives Chromium's own files a folder below.
 */
export const findPlaces = (app: App, env = process.env): Places => {
  const home = env.ON_RECORD_HOME || app.getPath('userData');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (env.ON_RECORD_HOME) app.setPath('userData', home);
  app.setPath('sessionData', join(home, 'chromium'));
  const out = join(app.getAppPath(), 'out');
  const packaged = join(process.resourcesPath, 'samples');
  return {
    home,
    releases: join(env.ON_RECORD_HOME ? join(home, 'Documents') : app.getPath('documents'), 'On Record'),
    samples: app.isPackaged && existsSync(packaged) ? packaged : join(out, 'samples'),
    fonts: join(out, 'fonts'),
    pages: join(out, 'renderer'),
  };
};
