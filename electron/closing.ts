import { setTimeout } from 'node:timers/promises';
import type { App, BrowserWindow } from 'electron';
import type { Flushing } from './services/flushing';

const longestSettle = 3000;

type Parts = {
  flush: Flushing['flush'];
  /** What is still to be put in order once all text is saved; given some seconds, and then not waited for. */
  settle: () => Promise<unknown>;
  /** Asks whether to close though the last changes are not saved. */
  closeUnsaved: () => Promise<boolean>;
};

/** Window, quit and signals all close by the same way: the window saves first. */
export const createClosing = (app: App, { flush, settle, closeUnsaved }: Parts) => {
  let quitting = false;
  let signalled = false;

  const saved = async (window: BrowserWindow): Promise<boolean> => {
    if (window.isDestroyed() || window.webContents.isCrashed()) return true;
    // After a signal the system ends us soon in any case, and nobody is there to answer.
    const yes = (await flush()) || signalled || (await closeUnsaved());
    if (yes) await Promise.race([settle(), setTimeout(longestSettle)]);
    return yes;
  };

  app.on('before-quit', () => {
    quitting = true;
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      signalled = true;
      app.quit();
    });
  }

  return (window: BrowserWindow): void => {
    let asking = false;
    let mayClose = false;
    window.on('close', (event) => {
      if (mayClose) return;
      event.preventDefault();
      if (asking) return;
      asking = true;
      void saved(window).then((yes) => {
        asking = false;
        mayClose = yes;
        if (!yes) quitting = false;
        else if (quitting) app.quit();
        else if (!window.isDestroyed()) window.close();
      });
    });
  };
};
