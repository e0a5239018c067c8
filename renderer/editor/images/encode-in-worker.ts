import type { Encoded } from './encode';
import EncodeWorker from './encode.worker?worker';

/** The same off the window's thread: decoding a photograph takes longer than a key may wait. */
export const encodeInWorker = (blob: Blob): Promise<Encoded> =>
  new Promise((resolve, reject) => {
    const worker = new EncodeWorker();
    worker.onmessage = ({ data }: MessageEvent<{ encoded: Encoded }>) => {
      resolve(data.encoded);
      worker.terminate();
    };
    worker.onerror = (event) => {
      reject(new Error(`encode: ${event.message}`));
      worker.terminate();
    };
    worker.postMessage({ blob });
  });
