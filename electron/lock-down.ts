import type { App, Session, WebContents } from 'electron';

const local = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** Nothing of this program reaches the network or the disk by an address, and nothing is permitted to a page. */
export const lockSession = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !local.has(new URL(url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Chromium would fetch its dictionaries from a server.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
};

/** For every page there ever is: it stays where it was loaded; a link goes to `leave`, which asks the person. */
export const lockPages = (app: App, leave: (contents: WebContents, url: string) => void): void => {
  app.on('web-contents-created', (_, contents) => lockPage(contents, leave));
};

const lockPage = (contents: WebContents, leave: (contents: WebContents, url: string) => void): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || new URL(event.url).host !== 'preview' || !event.url.startsWith('app:'))
      event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    leave(contents, url);
    return { action: 'deny' };
  });
};
