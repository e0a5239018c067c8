import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type App, type BrowserWindow, clipboard, safeStorage, shell } from 'electron';
import type { Desk } from './handlers/desk';
import type { Tell } from './ipc';
import type { Places } from './places';
import { createAnswers } from './services/answers';
import { createCorrections } from './services/corrections';
import { createDialogs } from './services/dialogs';
import { createExportJobs } from './services/export-jobs';
import { createExportWarnings } from './services/export-warnings';
import { createExporting } from './services/exporting';
import { createFonts } from './services/fonts';
import { createHandles } from './services/handles';
import { createIdentity } from './services/identity';
import { createKeptTexts } from './services/kept-texts';
import { createKeyring } from './services/keyring';
import { createLibraries } from './services/libraries';
import { mailLink } from './services/mail-link';
import { newId } from './services/new-id';
import { createPreviews } from './services/previews';
import { createPrinting } from './services/printing';
import { createRecent } from './services/recent';
import { createRecording } from './services/recording';
import { createReleaseFiles } from './services/release-file';
import { createReleaseMaking } from './services/release-making';
import { carrierBytes } from './services/request-carriers';
import { createRequesting } from './services/requesting';
import type { SettingsService } from './services/settings';
import { createSigner } from './services/signing-key';
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
  const identity = createIdentity({ home, settings, newId, systemName: () => userInfo().username, report });
  const { author } = identity;
  const files = createReleaseFiles({
    handles,
    newId,
    now,
    isSample: libraries.isSample,
    author,
    outside: (event) => tell('document/outside', event),
    recorded: (event) => tell('document/record', event),
    report,
  });
  const texts = createKeptTexts({ home, report });
  // Only when something is recorded is the keyring asked for, which may ask the person.
  let signs: ReturnType<typeof createSigner> | undefined;
  const signer = () => {
    const seal = createKeyring(safeStorage, process.platform);
    signs ??= createSigner({ path: join(home, 'signing-key.json'), seal, report });
    return signs;
  };
  const recording = createRecording({ files, signer, author, now, keep: texts.keep });
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
  const printer = createPrinting({ fonts });
  const exporting = createExporting({
    printer,
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
  const requesting = createRequesting({
    files,
    recording,
    author,
    written,
    folderFor: libraries.homeFor,
    whereTo: dialogs.whereToAsk,
    carrier: (carrier, content, head) =>
      carrierBytes(carrier, content, head, {
        now: new Date(),
        version: app.getVersion(),
        printer: () => printer,
      }),
  });
  return {
    handles,
    settings,
    libraries,
    identity,
    files,
    recording,
    requesting,
    answers: createAnswers({ handles, libraries, files }),
    corrections: createCorrections({ files, texts }),
    making,
    recents,
    previews: createPreviews(),
    dialogs,
    exporting,
    exportJobs,
    written,
    async writeMail(subject, text) {
      const { href, toPaste } = mailLink(subject, text);
      if (toPaste !== undefined) clipboard.writeText(toPaste);
      await shell.openExternal(href);
    },
    openFile: (path) => {
      void shell.openPath(path).then((problem) => problem && report(problem));
    },
    revealFile: (path) => shell.showItemInFolder(path),
  };
};
