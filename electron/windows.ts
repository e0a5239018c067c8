import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { type Bounds, onScreen } from './services/window-bounds';

/** The desk's colour of renderer/styles/tokens.css, so that the window does not flash before its page is there. */
const deskColour = () => (nativeTheme.shouldUseDarkColors ? '#151413' : '#efece6');

export const openWindow = (bounds: Bounds, keep: (bounds: Bounds) => void): BrowserWindow => {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...place } = onScreen(bounds, areas);
  const window = new BrowserWindow({
    ...place,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: app.name,
    autoHideMenuBar: true,
    backgroundColor: deskColour(),
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium's checker slows typing down from some thousand words on, and fetches its dictionaries.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  const themed = () => window.setBackgroundColor(deskColour());
  nativeTheme.on('updated', themed);
  window.on('closed', () => nativeTheme.off('updated', themed));
  keepBounds(window, keep);
  void window.loadURL('app://window/index.html');
  return window;
};

const keepBounds = (window: BrowserWindow, keep: (bounds: Bounds) => void): void => {
  let timer: NodeJS.Timeout | undefined;
  let kept = '';
  const now = () => {
    const bounds = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    // Closing asks twice, the second time when nothing waits for a write any more.
    if (JSON.stringify(bounds) === kept) return;
    kept = JSON.stringify(bounds);
    keep(bounds);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, 400);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', () => {
    clearTimeout(timer);
    now();
  });
};
