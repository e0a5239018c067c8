import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { app } from 'electron';
import { registerScheme } from '../../../electron/protocol';
import { createFonts } from '../../../electron/services/fonts';
import { createPrinting } from '../../../electron/services/printing';

// The program's own print window and nothing else of it. Each line of standard input names a file of
// { html, images }; beside it the pages are written, or what went wrong, and a line says so.
const [fontFolder, userData] = process.argv.slice(-2) as [string, string];
if (Number.parseInt(process.versions.electron, 10) < 35) {
  app.commandLine.appendSwitch('enable-blink-features', 'PageMarginBoxes');
}
app.setPath('userData', userData);
registerScheme();
app.on('window-all-closed', () => undefined);

const fonts = createFonts({ locate: (file) => join(fontFolder, file) });
const printing = app.whenReady().then(() => createPrinting({ fonts }));
const answer = async (path: string): Promise<void> => {
  try {
    const { html, images } = JSON.parse(readFileSync(path, 'utf8')) as {
      html: string;
      images: Record<string, { mediaType: string; data: string }>;
    };
    writeFileSync(`${path}.pdf`, await (await printing).print(html, { images }));
    process.stdout.write('printed\n');
  } catch (error) {
    process.stdout.write(`${String(error)}\n`);
  }
};
createInterface({ input: process.stdin })
  .on('line', (path) => void answer(path))
  .on('close', () => app.exit(0));
