import { BrowserWindow, type WebContents } from 'electron';
import type { Fonts } from './fonts';
import { blankPage } from './print-addresses';
import { type PrintImages, printSession } from './print-session';

/** Turns one whole HTML document into the bytes of a PDF. Rejects when the page cannot be set. */
export type Printer = {
  print: (html: string, options?: { images?: PrintImages; signal?: AbortSignal }) => Promise<Uint8Array>;
  close: () => void;
};

/** Longer than any release takes; a page that hangs must not hold every later export. */
const longestPrint = 60_000;

/**
 * One hidden window, kept: a new one for each page takes eight times as long. It has no preload and no
 * JavaScript; the document is swapped by the debugger protocol and fonts are awaited in an isolated world.
 */
export const createPrinting = ({ fonts }: { fonts: Fonts }): Printer => {
  let images: PrintImages = {};
  let window: Promise<BrowserWindow> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ownSession = once(() => printSession({ fonts, images: () => images }));

  const openWindow = async (): Promise<BrowserWindow> => {
    const opened = new BrowserWindow({
      show: false,
      webPreferences: {
        session: ownSession(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        backgroundThrottling: false,
      },
    });
    opened.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
    opened.webContents.on('will-navigate', (event) => event.preventDefault());
    opened.once('closed', () => {
      window = undefined;
    });
    opened.webContents.once('render-process-gone', () => opened.destroy());
    await opened.loadURL(blankPage);
    opened.webContents.debugger.attach('1.3');
    return opened;
  };

  const printNow: Printer['print'] = async (html, options = {}) => {
    options.signal?.throwIfAborted();
    window ??= openWindow();
    images = options.images ?? {};
    const page = await window.catch((error: unknown) => {
      window = undefined;
      throw error;
    });
    // Destroying the window is what ends a page that hangs; the next print opens another.
    const give = () => page.destroy();
    const tooLong = setTimeout(give, longestPrint);
    options.signal?.addEventListener('abort', give, { once: true });
    try {
      return await printPage(page.webContents, html, page);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(tooLong);
      options.signal?.removeEventListener('abort', give);
      images = {};
    }
  };

  return {
    print: (html, options) => {
      const turn = last.then(() => printNow(html, options));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => {
      void window?.then((page) => page.destroy());
      window = undefined;
    },
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** All declared faces are asked for: those of the page's margins are not met by the layout for the screen. */
const fontsAndImages = `(async () => {
  const faces = await Promise.all([...document.fonts].map((face) => face.load().then(() => '', () => face.family)));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  return faces.filter((family) => family !== '').join(', ');
})()`;

const printPage = async (contents: WebContents, html: string, page: BrowserWindow): Promise<Uint8Array> => {
  let giveUp: () => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('printing: the print window went away'));
    page.once('closed', giveUp);
  });
  gone.catch(() => undefined);
  const work = async () => {
    const { debugger: protocol } = contents;
    const { frameTree } = (await protocol.sendCommand('Page.getFrameTree')) as {
      frameTree: { frame: { id: string } };
    };
    const frameId = frameTree.frame.id;
    await protocol.sendCommand('Page.setDocumentContent', { frameId, html });
    const { executionContextId } = (await protocol.sendCommand('Page.createIsolatedWorld', { frameId })) as {
      executionContextId: number;
    };
    const ready = (await protocol.sendCommand('Runtime.evaluate', {
      contextId: executionContextId,
      expression: fontsAndImages,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value?: unknown }; exceptionDetails?: { text: string } };
    if (ready.exceptionDetails) throw new Error(`printing: ${ready.exceptionDetails.text}`);
    if (ready.result.value !== '') throw new Error(`printing: fonts missing: ${String(ready.result.value)}`);
    return contents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  };
  try {
    return await Promise.race([work(), gone]);
  } finally {
    // The window outlives the job, and so would the listener.
    page.removeListener('closed', giveUp);
  }
};
