import { listenAnswers, takeArrived } from '../answers/incoming-answer';
import { desktop } from '../desktop';
import { flushDocument, listenAuthor, listenRecord } from '../document/document-store';
import { listenExports } from '../exporting/export-jobs';
import { listenIncoming } from '../library/incoming';
import { startLibrary } from '../library/library-store';
import { openRelease } from '../library/open-release';
import { provideReviewCommands } from '../record/review-commands';
import { followExports } from '../releasing/follow-exports';
import { loadSettings } from '../settings/settings-store';
import { followDocument } from './follow-document';
import { listenKeys, runFromMenu } from './keys';
import { warmUp } from './parts';
import { rememberFocus } from './regions';
import { provideWindowCommands } from './window-commands';
import { setWindow } from './window-store';

/** Listens to keys, menu and main, and asks main for what the window begins with. Called once. */
export const start = async (): Promise<void> => {
  listenKeys();
  rememberFocus();
  listenIncoming();
  listenExports();
  followDocument();
  followExports();
  listenRecord();
  listenAuthor();
  listenAnswers();
  desktop.on('command', ({ id }) => runFromMenu(id));
  // Unanswered when the text could not be saved: main then asks the person before it closes.
  desktop.on('app/flush', ({ token }) => {
    void flushDocument().then((saved) => saved && desktop.flushed(token));
  });
  desktop.on('document/open-request', ({ entry }) => void openRelease(entry));
  const [started] = await Promise.all([desktop.call('app/start', undefined), loadSettings()]);
  setWindow({ started, recent: started.recent.slice(0, 4) });
  const listed = startLibrary(started.libraries);
  // Only from here on is it known where a new release goes and where the samples are.
  provideWindowCommands();
  provideReviewCommands();
  await Promise.all([listed, started.toOpen ? openRelease(started.toOpen) : undefined]);
  if (started.arrived) await takeArrived(started.arrived);
  warmUp();
};
