import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type App, type BrowserWindow, shell } from 'electron';
import type { Desk } from './handlers/desk';
import type { Tell } from './ipc';
import type { Places } from './places';
import { createDialogs } from './services/dialogs';
import { createExportJobs } from './services/export-jobs';
import { createExportWarnings } from './services/export-warnings';
import { createExporting } from './services/exporting';
import { createFonts } from './services/fonts';
import { createHandles } from './services/handles';
import { createIdentity } from './services/identity';
import { createLibraries } from './services/libraries';
import { newId } from './services/new-id';
import { createPreviews } from './services/previews';
import { createPrinting } from './services/printing';
import { createRecent } from './services/recent';
import { createReleaseFiles } from './services/release-file';
import { createReleaseMaking } from './services/release-making';
import type { SettingsService } from './services/settings';
import { createSystemFaces } from './services/system-faces';

type Parts = {
  app: App;
  places: Places;
  settings: SettingsService;
  tell: Tell;
  window: () => BrowserWindow | undefined;
  report: (what: string) => void;
};

/** Puts the services together; none of them knows of Electron's `app`. */
export const createDesk = ({ app, places, settings, tell, window, report }: Parts): Desk => {
  const { home } = places;
  const now = () => new Date().toISOString();
  const handles = createHandles(newId);
  const written = createHandles(newId);
  const libraries = createLibraries({
    home,
    defaultFolder: places.releases,
    samplesFolder: places.samples,
    handles,
    changed: (library) => tell('library/changed', { library }),
    report,
  });
  const files = createReleaseFiles({
    handles,
    newId,
    now,
    isSample: libraries.isSample,
    outside: (event) => tell('document/outside', event),
    report,
  });
  const identity = createIdentity({ home, settings, newId, systemName: () => userInfo().username, report });
  const making = createReleaseMaking({
    home,
    handles,
    libraries,
    files,
    settings,
    identity,
    newUuid: randomUUID,
    now,
    toTrash: (path) => shell.trashItem(path),
  });
  const recents = createRecent({ home, handles, tellSystem: (path) => app.addRecentDocument(path), report });
  const dialogs = createDialogs(window);
  const fonts = createFonts({ locate: (file) => join(places.fonts, file) });
  const exporting = createExporting({
    printer: createPrinting({ fonts }),
    fonts,
    clock: () => new Date(),
    version: app.getVersion(),
  });
  const exportJobs = createExportJobs({
    exporting,
    warningsOf: createExportWarnings({ faces: createSystemFaces({ platform: process.platform }) }),
    written,
    whereTo: dialogs.whereTo,
    mayReplace: dialogs.mayReplace,
    progress: (event) => tell('export/progress', event),
  });
  return {
    handles,
    settings,
    libraries,
    identity,
    files,
    making,
    recents,
    previews: createPreviews(),
    dialogs,
    exporting,
    exportJobs,
    written,
    openFile: (path) => {
      void shell.openPath(path).then((problem) => problem && report(problem));
    },
    revealFile: (path) => shell.showItemInFolder(path),
  };
};
