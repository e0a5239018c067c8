import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../build/root.mjs';
import { paragraphText } from './long-text.mjs';

const style = `body { margin: 0; background: #efece6; } .page { width: 492px; margin: 60px auto; padding: 60px; background: #fffefb;
  font: 16.5px/1.62 Georgia, serif; outline: none; white-space: pre-wrap; overflow-wrap: break-word; } p { margin: 0 0 12px; }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page a browser's own editing has nothing to add to. */
const plainPage = (count) => `<!doctype html><meta charset="utf-8"><title>plain</title><style>${style}</style>
<div class="page" contenteditable spellcheck="false">${Array.from({ length: count }, (_, number) => `<p>${escaped(paragraphText(number))}</p>`).join('')}</div>
<script>document.querySelector('.page').focus()</script>`;

/** Slate as its own walk-through sets it up: flat paragraphs, no chunks. */
const slateSource = (count) => `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { paragraphText } from ${JSON.stringify(join(root, 'tests/bench/long-text.mjs'))};
const value = Array.from({ length: ${count} }, (_, number) => ({ type: 'paragraph', children: [{ text: paragraphText(number) }] }));
const Page = () => {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  return h(Slate, { editor, initialValue: value }, h(Editable, { className: 'page', spellCheck: false,
    renderElement: ({ attributes, children }) => h('p', attributes, children) }));
};
createRoot(document.getElementById('root')).render(h(Page));`;

const main = (page) => `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1400, height: 900, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile(${JSON.stringify(page)});
});`;

/** Makes a folder that Electron runs as an app of one window, and answers it. */
const appOf = (folder, name, page) => {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, main: 'main.cjs' }));
  writeFileSync(join(home, 'main.cjs'), main(page));
  return home;
};

export const plainApp = (folder, count) => {
  const page = join(folder, `plain-${count}.html`);
  writeFileSync(page, plainPage(count));
  return appOf(folder, `plain-app-${count}`, page);
};

export const slateApp = async (folder, count) => {
  const source = join(folder, `slate-${count}`);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'page.js'), slateSource(count));
  writeFileSync(
    join(source, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="root"></div><script type="module" src="./page.js"></script>`,
  );
  const out = join(source, 'out');
  await build({
    root: source,
    base: './',
    logLevel: 'error',
    configFile: false,
    resolve: { alias: aliases },
    build: { outDir: out, emptyOutDir: true },
  });
  return appOf(folder, `slate-app-${count}`, join(out, 'index.html'));
};

const aliases = Object.fromEntries(
  ['react', 'react-dom', 'slate', 'slate-history', 'slate-react', 'slate-dom'].map((name) => [
    name,
    join(root, 'node_modules', name),
  ]),
);
