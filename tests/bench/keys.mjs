import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { root } from '../../build/root.mjs';
import { findElectron } from '../../build/runtime/electron-path.mjs';
import { writeLongRelease } from './long-release.mjs';
import { plainApp, slateApp } from './rivals.mjs';
import { ratioRow, spread } from './spread.mjs';

/**
 * Key to paint, in one interleaved run: the whole app, a plain contenteditable page, Slate by default.
 * node tests/bench/keys.mjs 60 4 (E1) / 500 50 100 (E2a) / 5000 200 500 (E2b): paragraphs, quotes, changes.
 * node tests/bench/keys.mjs 60 4 0 --in-quote (D2): typing in a tracked quote against plain body text.
 */
const [count = 60, quotes = 4, changes = 0] = process.argv
  .slice(2)
  .filter((word) => /^\d/.test(word))
  .map(Number);
const inQuote = process.argv.includes('--in-quote');
const rounds = 6;
const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
const electron = findElectron();
const switches = [
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const launch = async (name, args, editable) => {
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [...switches, ...args],
    env: { ...process.env, ON_RECORD_HOME: join(folder, `home-${name}`) },
  });
  const page = await app.firstWindow();
  await page.locator(editable).first().waitFor();
  await page.waitForFunction(
    (least) =>
      document.querySelectorAll('[contenteditable] p, [contenteditable] [data-slate-node=element]').length >=
      least,
    count,
    {
      timeout: 120_000,
    },
  );
  const session = await page.context().newCDPSession(page);
  return { name, app, page, session, editable, quoted: false, medians: [], times: [] };
};

/** Puts the caret into the middle of the text, as a click would. */
const placeCaret = ({ page, quoted }) =>
  page.evaluate(
    ({ middle, quoted }) => {
      const walker = document.createTreeWalker(
        document.querySelector('[contenteditable]'),
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (quoted ? !node.parentElement.closest('.leaf-quote') : !node.data.includes(`(${middle})`))
          continue;
        node.parentElement.scrollIntoView({ block: 'center' });
        document.querySelector('[contenteditable]').focus();
        getSelection().collapse(node, 20);
        return;
      }
      throw new Error('the middle is not there');
    },
    { middle: Math.floor(count / 2), quoted },
  );

const listen = (page) =>
  page.evaluate(() => {
    window.painted = new Promise((resolve) => {
      addEventListener(
        'keydown',
        (event) =>
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            channel.port2.postMessage(0);
          }),
        { once: true, capture: true },
      );
    });
  });

const key = async ({ page, session }, letter) => {
  await listen(page);
  const event = {
    key: letter,
    code: `Key${letter.toUpperCase()}`,
    windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0),
  };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...event });
  const time = await page.evaluate(() => window.painted);
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  return time;
};

const round = async (variant, number) => {
  await variant.page.bringToFront();
  await placeCaret(variant);
  await variant.page.waitForTimeout(500);
  const times = [];
  for (let at = 0; at < 58; at += 1) times.push(await key(variant, 'abcdefghij'[at % 10]));
  const typed = 'abcdefghij'.repeat(6).slice(0, 58);
  const arrived = await variant.page.evaluate(
    (text) => document.querySelector('[contenteditable]').textContent.includes(text),
    typed,
  );
  if (!arrived) throw new Error(`${variant.name}: what was typed did not arrive`);
  if (number === 0) return;
  variant.times.push(...times.slice(8));
  variant.medians.push(spread(times.slice(8)).p50);
};

const ourApp = async (name, tracked) => {
  const place = mkdtempSync(join(folder, `${name}-`));
  const app = await launch(
    name,
    [root, writeLongRelease(place, count, quotes, tracked)],
    '[contenteditable]',
  );
  return { ...app, quoted: name === 'quote' };
};

const variants = inQuote
  ? [await ourApp('body', 0), await ourApp('quote', Math.max(changes, 1))]
  : [
      await launch('plain', [plainApp(folder, count)], '[contenteditable]'),
      await launch('slate', [await slateApp(folder, count)], '[contenteditable]'),
      await ourApp('ours', changes),
    ];
for (let number = 0; number < rounds; number += 1)
  for (let at = 0; at < variants.length; at += 1)
    await round(variants[(at + number) % variants.length], number);

const rivals = variants.slice(0, -1);
const measured = variants.at(-1);
process.stdout.write(
  `key to paint, ${count} paragraphs, ${quotes} quotes, ${changes} open changes, ${rounds - 1} rounds of 50 keys, Electron ${electron.version}\n`,
);
for (const rival of rivals) process.stdout.write(`${measured.name} ${ratioRow(measured, rival)}\n`);
for (const { app } of variants) await app.close();
