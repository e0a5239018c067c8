import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page, test } from 'playwright/test';
import { onRecord } from '../cli/run';
import { noBrowser, startBrowser } from './support/browser';
import { samplesFolder } from './support/releases';

const file = 'annual-report-212-warnings.release';

let browser: Browser;
let folder = '';
const inFolder = (name: string) => join(folder, name);
const run = (...words: string[]) =>
  onRecord(words, { cwd: folder, env: { ON_RECORD_HOME: inFolder('own') } });
const done = async (...words: string[]) => {
  const ran = await run(...words);
  expect(ran.code, `${words.join(' ')}: ${ran.err}`).toBe(0);
  return ran.out;
};
type Quote = { id: string; speaker: { name: string }; state: string; wording: string; openChanges: number };
const quotesOf = async (): Promise<Quote[]> => {
  const { quotes } = JSON.parse(await done('verify', file, '--json')) as { quotes: Quote[] };
  return quotes.filter(({ speaker }) => speaker.name === 'Ilse Marrow');
};

/** The form as somebody opens it who got it by mail: from disk, in a browser that reaches nothing. */
const openForm = async (context: BrowserContext, name: string): Promise<{ page: Page; wrong: string[] }> => {
  const page = await context.newPage();
  const wrong: string[] = [];
  const address = `file://${inFolder(name)}`;
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('blob:')) wrong.push(url);
  });
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.route(/^(?!file:|blob:)/, (route) => route.abort());
  await page.goto(address);
  return { page, wrong };
};

/** By Tab and Shift+Tab alone until this has the focus: whoever cannot use a mouse gets there too. */
const tabTo = async (page: Page, name: string | RegExp, role: 'radio' | 'button' | 'textbox' = 'radio') => {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
};

test.skip(noBrowser !== undefined, noBrowser);
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-form-'));
  await cp(join(samplesFolder, file), inFolder(file));
  browser = await startBrowser();
});
test.afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the form is answered from disk by keyboard alone, and its file is recorded', async () => {
  test.slow();
  await done('request', file, '--speaker', 'Ilse Marrow', '--out', 'form.html');
  const context = await browser.newContext({ acceptDownloads: true, offline: true });
  const { page, wrong } = await openForm(context, 'form.html');
  const status = page.getByRole('status');

  // Saving before anything is chosen says what is missing, and goes there.
  await (await tabTo(page, /Save the answer/, 'button')).press('Enter');
  await expect(status).not.toBeEmpty();
  const first = page.getByRole('radio').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Approve' }).first()).toBeChecked();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Approve' }).nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Amend' }).nth(1)).toBeChecked();
  const words = await tabTo(page, /The words as you want them/, 'textbox');
  await page.keyboard.press('Home');
  await page.keyboard.type('In all honesty, ');
  await expect(words).toHaveValue(/^In all honesty, /);

  const download = page.waitForEvent('download');
  await (await tabTo(page, /Save the answer/, 'button')).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/^answer-\w{6}\.release-answer$/);
  await saved.saveAs(inFolder('a.release-answer'));
  await expect(status).toContainText(saved.suggestedFilename());
  expect(wrong).toEqual([]);
  await context.close();

  await done('answer', file, 'a.release-answer');
  const [approved, amended] = (await quotesOf()).filter(({ state }) => state !== 'on-record');
  expect(approved).toMatchObject({ state: 'approved', openChanges: 0 });
  expect(amended?.openChanges).toBeGreaterThan(0);
  await done('resolve', file, '--accept', '--author', 'Ilse Marrow', '--out', file);
  const accepted = (await quotesOf()).find(({ id }) => id === amended?.id);
  expect(accepted?.state).toBe('approved');
  expect(accepted?.wording).toMatch(/^In all honesty, /);
});

test('the text block is copied by keyboard, pasted into a reply and recorded; the page may do nothing else', async () => {
  test.slow();
  await done('request', file, '--speaker', 'Tomás Ferreira', '--context', 'release', '--out', 'block.html');
  const context = await browser.newContext({ offline: true });
  const { page, wrong } = await openForm(context, 'block.html');
  await (await tabTo(page, 'Approve')).press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Decline' }).first()).toBeChecked();
  await (await tabTo(page, /A word to the press office/, 'textbox')).press('End');
  await page.keyboard.type('Ask me again in May.');
  await (await tabTo(page, /Copy the answer/, 'button')).press('Enter');
  const block = await page.getByRole('textbox', { name: /The answer as text/ }).inputValue();
  expect(block).toMatch(/^ON RECORD ANSWER\n/);
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(wrong).toEqual([]);

  // The policy holds: no script but its own, nothing fetched, nothing sent.
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
    const image = document.createElement('img');
    const shown = new Promise((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    document.body.append(image);
    const fetched = await fetch('https://press.example/').then(
      () => 'fetched',
      () => 'refused',
    );
    return { title: document.title, fetched, shown: await shown };
  });
  expect(outcome).toEqual({
    title: expect.not.stringContaining('taken over'),
    fetched: 'refused',
    shown: 'refused',
  });
  for (const directive of ['script-src', 'connect-src', 'img-src'])
    expect(wrong.filter((line) => line.includes(directive))).not.toEqual([]);
  await context.close();

  // As mail programs send it: with another line ending, and a name below.
  await writeFile(inFolder('reply.txt'), `${block.replaceAll('\n', '\r\n')}\r\n\r\nTomás Ferreira\r\n`);
  const told = await done('answer', file, 'reply.txt');
  expect(told).toContain('Ask me again in May.');
  const { ledger } = JSON.parse(await readFile(inFolder(file), 'utf8')) as { ledger: { kind: string }[] };
  expect(ledger.at(-1)).toMatchObject({
    kind: 'declined',
    answer: { how: 'text', note: 'Ask me again in May.' },
  });
});
