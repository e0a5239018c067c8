import { type App, type BrowserWindow, nativeTheme, session, shell } from 'electron';
import { say } from '../shared/messages/say';
import { createClosing } from './closing';
import { createDesk } from './desk';
import { outsideHandlers } from './handlers/outside';
import { releaseHandlers } from './handlers/releases';
import { reviewHandlers } from './handlers/review';
import { windowHandlers } from './handlers/window';
import { answerCalls, createTell } from './ipc';
import { lockPages, lockSession } from './lock-down';
import { createMenu } from './menu';
import { filesGiven, isAnswer, listenOpenRequests } from './open-requests';
import { findPlaces } from './places';
import { registerScheme, serveApp } from './protocol';
import { createFlushing } from './services/flushing';
import { newId } from './services/new-id';
import { outsideLink } from './services/outside-link';
import { createSettings } from './services/settings';
import { createStored } from './services/stored';
import { allWorkDone } from './services/under-way';
import { Bounds, firstBounds } from './services/window-bounds';
import { openWindow } from './windows';

/** The desktop program, from the first line to the window; nothing here waits before the window is there. */
export const startWindow = (app: App): void => {
  const report = (what: string): void => void process.stderr.write(`${what}\n`);
  const places = findPlaces(app);
  const files = filesGiven(process.argv);
  if (!app.requestSingleInstanceLock({ files })) {
    app.quit(); // The first one heard what to open.
    return;
  }

  // It takes `--no-sandbox` back, without which Chromium does not run as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerScheme();

  let window: BrowserWindow | undefined;
  let menu: ReturnType<typeof createMenu> | undefined;
  let toOpen = files[0];
  /** Its own code runs and listens. */
  let isListening = false;
  const current = () => window;
  const tell = createTell(current);
  const settings = createSettings({ home: places.home, report });
  const bounds = createStored(`${places.home}/window.json`, Bounds, firstBounds, report);
  const desk = createDesk({ app, places, settings, tell, window: current, report });
  const flushing = createFlushing(newId, tell);
  const guardClosing = createClosing(app, {
    flush: flushing.flush,
    async settle() {
      for (const document of desk.files.documents()) await desk.making.nameByHeadline(document);
      await allWorkDone();
    },
    closeUnsaved: desk.dialogs.closeUnsaved,
  });

  /** The file that the window is to begin with; it asks once its own code runs. */
  const takeToOpen = async () => {
    isListening = true;
    const path = toOpen;
    toOpen = undefined;
    if (path === undefined) return {};
    if (!isAnswer(path)) return { toOpen: desk.handles.of(path) };
    const arrived = await readArrived(path);
    return arrived ? { arrived } : {};
  };
  const readArrived = async (path: string) => {
    const answer = await desk.answers.read(path);
    if (answer.ok) return answer.value;
    desk.dialogs.tell(say(`app.answer-${answer.failure.reason}`, { name: answer.failure.name }));
    return undefined;
  };
  const openInWindow = async (path: string) => {
    if (!isAnswer(path)) return tell('document/open-request', { entry: desk.handles.of(path) });
    const arrived = await readArrived(path);
    if (arrived) tell('answer/arrived', arrived);
  };
  const themed = ({ theme }: { theme: typeof nativeTheme.themeSource }) => {
    nativeTheme.themeSource = theme;
  };
  answerCalls(
    current,
    {
      ...windowHandlers({
        ...desk,
        app,
        window: current,
        takeToOpen,
        themed,
        menu: () => menu,
        authorChanged: (author) => tell('author/changed', author),
      }),
      ...releaseHandlers(desk),
      ...reviewHandlers(desk),
      ...outsideHandlers(desk),
    },
    flushing.flushed,
  );

  let asking = false;
  lockPages(app, async (contents, url) => {
    const link = contents === window?.webContents ? outsideLink(url) : undefined;
    if (!link || asking) return;
    asking = true;
    if (await desk.dialogs.mayLeave(link)) await shell.openExternal(link.href);
    asking = false;
  });

  // Both are read while Chromium starts.
  const before = Promise.all([settings.get(), bounds.get()]);
  const open = async () => {
    const [chosen, place] = await before;
    themed(chosen);
    window = openWindow(place, (next) => void bounds.set(() => next));
    guardClosing(window);
    const opened = window;
    opened.on('closed', () => {
      if (window === opened) {
        window = undefined;
        isListening = false;
      }
      // The hidden print window stays until the end, so the program never runs out of windows by itself.
      if (process.platform !== 'darwin') app.quit();
    });
    opened.webContents.on('render-process-gone', (_, { reason }) => {
      report(`the window's process ended: ${reason}`);
      isListening = false;
      if (reason !== 'clean-exit' && !opened.isDestroyed()) opened.reload();
    });
    menu ??= createMenu(app, (id) => tell('command', { id }));
  };

  listenOpenRequests(app, ([file]) => {
    if (file !== undefined && window && isListening) void openInWindow(file);
    else toOpen = file ?? toOpen;
    if (!window && app.isReady()) void open();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (!window && app.isReady()) void open();
  });
  // Without a listener Electron quits here, on macOS too.
  app.on('window-all-closed', () => undefined);

  void app.whenReady().then(() => {
    lockSession(session.defaultSession);
    serveApp(session.defaultSession, {
      pages: places.pages,
      asset: desk.files.asset,
      preview: desk.previews.get,
    });
    return open();
  });
};
