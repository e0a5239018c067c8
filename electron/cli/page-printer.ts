import { join } from 'node:path';
import type { App } from 'electron';
import { createFonts, type Fonts } from '../services/fonts';
import { createPrinting, type Printer } from '../services/printing';

export type PagePrinter = { fonts: Fonts; printer: Printer };

/** Where pages are set in a run without a window. Waits until Chromium is there. */
export const openPagePrinter = async (app: App): Promise<PagePrinter> => {
  await app.whenReady();
  // Without a listener the app would end when the print window closes.
  app.on('window-all-closed', () => undefined);
  const fonts = createFonts({ locate: (file) => join(app.getAppPath(), 'out', 'fonts', file) });
  return { fonts, printer: createPrinting({ fonts }) };
};
