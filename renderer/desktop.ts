import type { Bridge } from '../shared/ipc/contract';

declare global {
  interface Window {
    onRecord: Bridge;
  }
}

/** The only reader of the bridge that the preload puts on the window. */
export const desktop: Bridge = window.onRecord;
