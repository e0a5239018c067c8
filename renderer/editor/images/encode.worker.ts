import { encodeAgain } from './encode';

self.addEventListener('message', async ({ data }: MessageEvent<{ blob: Blob }>) => {
  self.postMessage({ encoded: await encodeAgain(data.blob) });
});
