import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../root.mjs';

// The oldest engine the code has to run on is Electron 33: Node 20.18, Chromium 130.
const oldestNode = 'node20.18';
const oldestChromium = 'chrome130';

const electronOut = join(root, 'out', 'electron');

/**
 * ES modules: what the window needs at start in one, and what is imported when it is needed (PDF, HTML) beside
 * it. Electron and Node's own modules are all that stays outside.
 */
export const mainProcess = (options) =>
  nodeSide('electron/main.ts', 'main.js', 'es', { ...options, codeSplitting: true });

/** CommonJS: a sandboxed preload cannot be an ES module. */
export const preload = (options) => nodeSide('electron/preload.ts', 'preload.cjs', 'cjs', options);

/** One file for each `electron/workers/<name>.ts`, as `out/electron/workers/<name>.js`. */
export function workers(options) {
  const folder = join(root, 'electron', 'workers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) =>
      nodeSide(`electron/workers/${name}`, `workers/${name.replace(/\.ts$/, '.js')}`, 'es', options),
    );
}

/** Every page of `renderer/`: index.html is the window. Addresses are relative, fonts stay files. */
export function windowPages({ watch }) {
  const folder = join(root, 'renderer');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    ...shared(watch),
    root: folder,
    base: './',
    plugins: [react()],
    build: {
      ...output(watch),
      outDir: join(root, 'out', 'renderer'),
      emptyOutDir: true,
      target: oldestChromium,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((name) => join(folder, name)) },
    },
  };
}

function nodeSide(entry, file, format, { watch, codeSplitting = false }) {
  return {
    ...shared(watch),
    root,
    // Everything is bundled: the packaged app carries no node_modules.
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...output(watch),
      ssr: join(root, entry),
      outDir: electronOut,
      emptyOutDir: false,
      target: oldestNode,
      minify: false,
      rolldownOptions: {
        external: ['electron', /^node:/, ...builtinModules],
        output: { format, entryFileNames: file, chunkFileNames: 'parts/[name].js', codeSplitting },
      },
    },
  };
}

function shared(watch) {
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    mode: watch ? 'development' : 'production',
    logLevel: 'warn',
  };
}

function output(watch) {
  return {
    sourcemap: watch,
    watch: watch ? {} : null,
    reportCompressedSize: false,
    // An editor with its fonts is no web page: nobody waits for a download.
    chunkSizeWarningLimit: 10_000,
  };
}
