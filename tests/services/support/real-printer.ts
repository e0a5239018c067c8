import { type ChildProcess, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { findElectron } from '../../../build/runtime/electron-path.mjs';
import { sandboxSwitches } from '../../../build/start/sandbox.mjs';
import { hasDisplay, startDisplay } from '../../../build/virtual-display.mjs';
import type { Printer } from '../../../electron/services/printing';

const root = join(import.meta.dirname, '..', '..', '..');

/** The program's print window in the Electron at hand; `end` closes it. */
export const startRealPrinter = async (): Promise<Printer & { end: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-print-'));
  await bundle(folder);
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const family of ['inter', 'source-serif-4', 'noto-naskh-arabic']) {
    const files = join(root, 'node_modules/@fontsource', family, 'files');
    for (const file of readdirSync(files)) symlinkSync(join(files, file), join(fonts, file));
  }
  const display = hasDisplay() ? undefined : await startDisplay();
  const electron = findElectron();
  if (!electron) throw new Error('There is no Electron here yet. Run `npm run setup` first.');
  const switches = [...sandboxSwitches(electron), '--disable-gpu', '--log-level=3'];
  const child = spawn(electron.path, [folder, ...switches, fonts, join(folder, 'user-data')], {
    env: display?.env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { stdin, stdout, stderr } = child;
  let said = '';
  stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const gone = ended(child);
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const print: Printer['print'] = (html, { images = {} } = {}) => {
    const turn = last.then(async () => {
      const path = join(folder, `${count++}.json`);
      writeFileSync(path, JSON.stringify({ html, images }));
      stdin.write(`${path}\n`);
      const line = await Promise.race([lines.next(), gone]);
      if (typeof line === 'number') throw new Error(`The print window ended with ${line}: ${said}`);
      if (line.value !== 'printed') throw new Error(String(line.value));
      return new Uint8Array(readFileSync(`${path}.pdf`));
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    print,
    close: () => undefined,
    end: async () => {
      stdin.end();
      await gone;
      await display?.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

const bundle = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(import.meta.dirname, 'print-window.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20.18',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
      },
    },
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }));
};
