// `npm run icons`: draws the icons of build/icons from its two SVG files. What it writes is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { findElectron } from '../runtime/electron-path.mjs';
import { run } from '../setup/run.mjs';
import { setUp } from '../setup.mjs';
import { sandboxSwitches } from '../start/sandbox.mjs';
import { hasDisplay, startDisplay } from '../virtual-display.mjs';
import { icns, ico } from './containers.mjs';

const here = join(root, 'build', 'icons');
const pngs = join(here, 'png');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const inIco = [16, 24, 32, 48, 64, 256];
// Below this the full drawing's lines fall between pixels: a simpler one is drawn on a grid of 16.
const smallest = 48;

await setUp({ built: false });
mkdirSync(pngs, { recursive: true });
const orders = sizes.map((size) => ({
  svg: join(here, size < smallest ? 'on-record-small.svg' : 'on-record.svg'),
  size,
  folder: pngs,
}));
const electron = findElectron();
const display = hasDisplay() ? undefined : await startDisplay();
const { code, output } = await run(
  electron.path,
  [join(here, 'render.mjs'), ...sandboxSwitches(electron), '--disable-gpu', '--log-level=3'],
  { env: { ...(display?.env ?? process.env), ICON_ORDERS: JSON.stringify(orders) } },
);
await display?.end();
if (code !== 0) throw new Error(`The icons could not be drawn: ${output.trim()}`);

const images = sizes.map((size) => ({ size, png: readFileSync(join(pngs, `${size}x${size}.png`)) }));
writeFileSync(join(here, 'icon.ico'), ico(images.filter(({ size }) => inIco.includes(size))));
writeFileSync(join(here, 'icon.icns'), icns(images));
