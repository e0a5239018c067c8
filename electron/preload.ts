import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, CallName, Events } from '../shared/ipc/contract';

type Listener = (event: never) => void;
const listeners = new Map<string, Set<Listener>>();
/** The page can name only files that were dropped on it, and so no path of its own making. */
const dropped = new Set<string>();
const namesFile: ReadonlySet<CallName> = new Set<CallName>(['import/dropped', 'answer/dropped']);

const deliver = (name: keyof Events, event: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(event as never);
};

ipcRenderer.on('event', (_, name: keyof Events, event: unknown) => {
  const waits = name === 'app/flush' && !listeners.get(name)?.size;
  // Before the window's own code runs there is nothing to save, and nobody else to say so.
  if (waits) ipcRenderer.send('flushed', (event as Events['app/flush']).token);
  else deliver(name, event);
});

const bridge: Bridge = {
  async call(name, args) {
    if (namesFile.has(name) && !dropped.has((args as { path: string }).path)) {
      throw new Error('This file was not dropped on the window.');
    }
    return ipcRenderer.invoke('call', name, args);
  },
  on(name, listener) {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener as Listener));
    return () => {
      known.delete(listener as Listener);
    };
  },
  flushed: (token) => ipcRenderer.send('flushed', token),
  pathOf(file) {
    const path = webUtils.getPathForFile(file as File);
    if (path) dropped.add(path);
    return path;
  },
};

contextBridge.exposeInMainWorld('onRecord', bridge);
