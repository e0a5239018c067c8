import { type BrowserWindow, ipcMain } from 'electron';
import type { Events, Handlers } from '../shared/ipc/contract';
import { type Caller, createGate, windowOrigin } from './services/call-gate';

type Sender = Pick<Electron.IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

const callerOf = ({ sender, senderFrame }: Sender, window: BrowserWindow | undefined): Caller => ({
  origin: senderFrame?.origin ?? '',
  top: senderFrame?.parent === null,
  ours: window !== undefined && !window.isDestroyed() && sender === window.webContents,
});

/** Answers the window's calls; `flushed` hears that the window has saved. */
export const answerCalls = (
  window: () => BrowserWindow | undefined,
  handlers: Handlers,
  flushed: (token: string) => void,
): void => {
  const gate = createGate(handlers);
  ipcMain.handle('call', (event, name: unknown, args: unknown) =>
    gate(callerOf(event, window()), name, args),
  );
  ipcMain.on('flushed', (event, token: unknown) => {
    const { ours, top, origin } = callerOf(event, window());
    if (ours && top && origin === windowOrigin && typeof token === 'string') flushed(token);
  });
};

/** Tells the window; without one nobody needs to know. */
export const createTell =
  (window: () => BrowserWindow | undefined) =>
  <E extends keyof Events>(name: E, event: Events[E]): void => {
    const target = window();
    if (target && !target.isDestroyed() && !target.webContents.isDestroyed()) {
      target.webContents.send('event', name, event);
    }
  };
export type Tell = ReturnType<typeof createTell>;
