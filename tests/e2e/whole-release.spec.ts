import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Page } from 'playwright/test';
import { poppler } from '../cli/run';
import { expect, test } from './support/app';
import { libraryOf, onlyRelease } from './support/releases';
import { backOnSheet, caretSection, newRelease, pressTimes, saved, section } from './support/sheet';
import { answerSaveDialog } from './support/system';

const headline = 'Coastal towns to share one flood warning centre';
const speech = 'We stopped asking who owns the water';

/** What is written below, in the order in which it prints; the dateline's date by the plain style. */
const printed = [
  'COASTAL RESILIENCE COUNCIL',
  'Office of Communications',
  'PRESS RELEASE',
  'CRC/2026/41',
  'EMBARGOED UNTIL',
  headline,
  'Fourteen councils will see the same map at the same minute',
  'Port Ellery, Azores, 1 December 2026',
  'Fourteen councils will run a single centre from January, and the figures stand in the full report.',
  'The centre will',
  'warn every harbour at once',
  'keep one list of pumps',
  `“${speech},” said Ilse Marrow.`,
  'For more information, please contact:',
  'Ruth Holt, Press Officer',
  'press@coastal.example',
  'About the council',
  'The council joins fourteen towns on one coast.',
];

const tabTo = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Tab');
  await expect.poll(() => caretSection(page)).toBe(name);
};

/** Writes a line anew, whatever a new release brings for it. */
const writeOver = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type(words);
};

const writeHead = async (page: Page): Promise<void> => {
  for (const name of ['Release line', 'Label', 'Letterhead']) {
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => caretSection(page)).toBe(name);
  }
  await page.keyboard.type('COASTAL RESILIENCE COUNCIL');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Office of Communications');
  await tabTo(page, 'Label');
  await writeOver(page, 'PRESS RELEASE');
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('dialog', { name: 'Reference' })).toBeVisible();
  await page.keyboard.type('CRC/2026/41');
  await page.keyboard.press('Enter');
  await backOnSheet(page);
};

/** An embargo by day, time and a city, in the panel that its key opens. */
const writeEmbargo = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+M');
  const panel = page.getByRole('dialog', { name: 'When may it be used?' });
  await expect(panel).toBeVisible();
  await expect(panel.getByRole('radio', { checked: true })).toBeFocused();
  const embargo = panel.getByRole('radio', { name: 'Embargoed until a time' });
  for (let step = 0; step < 5 && !(await embargo.isChecked()); step++) await page.keyboard.press('ArrowDown');
  await expect(embargo).toBeChecked();
  await page.keyboard.press('Tab');
  // Each part goes on to the next by itself: month, day, year; then hour and minute.
  await page.keyboard.type('12012026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0630');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('ponta del');
  const cities = page.getByRole('option');
  await expect(cities.first()).toHaveText('Ponta Delgada, Portugal');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('combobox')).toHaveValue('Ponta Delgada, Portugal');
  await expect(panel.locator('.panel-preview')).toContainText('EMBARGOED UNTIL');
  await page.keyboard.press('Enter');
  await backOnSheet(page);
};

const writeDateline = async (page: Page): Promise<void> => {
  await page.keyboard.type('Port Ellery, Azores');
  await page.keyboard.press('Control+;');
  const panel = page.getByRole('dialog', { name: 'Date of the dateline' });
  await expect(panel).toBeVisible();
  await page.keyboard.type('12012026');
  await page.keyboard.press('Enter');
  await backOnSheet(page);
};

const writeBody = async (page: Page): Promise<void> => {
  await page.keyboard.type('Fourteen councils will run a ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('single centre');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' from January, and the figures stand in the full report');
  await pressTimes(page, 'Control+Shift+ArrowLeft', 2);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Link' })).toBeVisible();
  await page.keyboard.type('coastal.example/report');
  await page.keyboard.press('Enter');
  await expect(section(page, 'Body').locator('a')).toHaveText('full report');
  await backOnSheet(page);
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The centre will');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+8');
  await page.keyboard.type('warn every harbour at once');
  await page.keyboard.press('Enter');
  await page.keyboard.type('keep one list of pumps');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+8');
  await page.keyboard.type(`"${speech}," said Ilse Marrow.`);
};

const markQuote = async (page: Page): Promise<void> => {
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await pressTimes(page, 'Shift+ArrowRight', speech.length);
  expect(await page.evaluate(() => String(getSelection()))).toBe(speech);
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('dialog', { name: 'Speaker' })).toBeVisible();
  await page.keyboard.type('Ilse Marrow');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chair');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Coastal Resilience Council');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-quote]')).toHaveText(speech);
  await backOnSheet(page);
};

const writeFoot = async (page: Page): Promise<void> => {
  await tabTo(page, 'Contacts');
  await writeOver(page, 'For more information, please contact:');
  await page.keyboard.press('Control+Shift+4');
  await page.keyboard.type('Ruth Holt, Press Officer');
  await page.keyboard.press('Enter');
  await page.keyboard.type('press@coastal.example');
  await tabTo(page, 'Background');
  await page.keyboard.type('About the council');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The council joins fourteen towns on one coast.');
};

const writeAll = async (page: Page): Promise<void> => {
  await newRelease(page);
  await writeHead(page);
  await tabTo(page, 'Release line');
  await writeEmbargo(page);
  await tabTo(page, 'Headline');
  await page.keyboard.type(headline);
  await tabTo(page, 'Subheadline');
  await page.keyboard.type('Fourteen councils will see the same map at the same minute');
  await tabTo(page, 'Dateline');
  await writeDateline(page);
  await tabTo(page, 'Body');
  await writeBody(page);
  await markQuote(page);
  await writeFoot(page);
  await saved(page);
};

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** That each line stands in the text whole, after the one before it. */
const expectInOrder = (text: string, lines: string[]): void => {
  const all = bare(text);
  let from = 0;
  for (const line of lines) {
    const at = all.indexOf(bare(line), from);
    expect(at, `“${line}” after “${text.slice(0, 20)}…”`).toBeGreaterThanOrEqual(from);
    from = at + bare(line).length;
  }
};

test('a whole release is written, closed, opened again and exported with the keyboard alone', async ({
  page,
  app,
  home,
  restart,
}) => {
  // Two starts, an export and some six hundred keys.
  test.slow();
  await writeAll(page);
  const written = await onlyRelease(libraryOf(home));
  expect(written.content.find(({ type }) => type === 'release-line')).toMatchObject({
    timing: { kind: 'embargo', until: '2026-12-01T06:30', zone: 'Atlantic/Azores' },
  });
  expect(written.speakers).toMatchObject([
    { name: 'Ilse Marrow', title: 'Chair', organisation: 'Coastal Resilience Council' },
  ]);
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
  expect(app.electron.process().exitCode).toBeNull();

  const again = await restart();
  await expect(again.page.getByRole('list', { name: 'Library' }).getByRole('listitem')).toHaveCount(1);
  await again.page.keyboard.press('Control+p');
  await again.page.keyboard.type('one flood');
  await again.page.keyboard.press('ArrowDown');
  await again.page.keyboard.press('Enter');
  await expect(section(again.page, 'Headline')).toHaveText(headline);
  await expect(section(again.page, 'Body').locator('strong')).toHaveText('single centre');
  await expect(again.page.locator('[data-quote]')).toHaveText(speech);
  const { content, speakers, quotes } = await onlyRelease(libraryOf(home));
  expect({ content, speakers, quotes }).toEqual({
    content: written.content,
    speakers: written.speakers,
    quotes: written.quotes,
  });

  const folder = join(home, 'out');
  await mkdir(folder);
  await answerSaveDialog(again, join(folder, 'copy'));
  await again.page.keyboard.press('Control+e');
  const panel = again.page.getByRole('dialog', { name: 'Export' });
  const start = panel.getByRole('button', { name: 'Export a draft copy' });
  await expect(start).toBeVisible();
  for (let step = 0; step < 20; step++) {
    if (await start.evaluate((button) => button === document.activeElement)) break;
    await again.page.keyboard.press('Tab');
  }
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByText('The draft copy is written.')).toBeVisible({ timeout: 60_000 });

  await expectPdf(join(folder, 'copy.pdf'));
  await expectHtml(join(folder, 'copy.html'));
});

const expectPdf = async (path: string): Promise<void> => {
  const info = poppler('pdfinfo', path);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(new RegExp(`Title: +${headline}\\n`));
  expect(info).toMatch(/Author: +COASTAL RESILIENCE COUNCIL/i);
  expect(Number(/Pages: +(\d+)/.exec(info)?.[1])).toBeGreaterThan(0);
  const fonts = poppler('pdffonts', path).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/ yes +(yes|no) +(yes|no) +\d+ +\d+$/);
  const text = poppler('pdftotext', path, '-');
  expect(text).toMatch(/DRAFT · /);
  expectInOrder(text, printed);
};

const elements = (node: Root | Element): Element[] =>
  node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []));

const wordsOf = (node: Root | Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('');

const expectHtml = async (path: string): Promise<void> => {
  const html = await readFile(path, 'utf8');
  const all = elements(fromHtml(html));
  const named = (name: string): Element[] => all.filter(({ tagName }) => tagName === name);
  const [page] = named('html');
  expect(page?.properties.lang).toBe('en');
  expect(named('h1').map(wordsOf)).toEqual([headline]);
  const [article, ...others] = named('article');
  expect(others).toEqual([]);
  expectInOrder(article ? wordsOf(article) : '', printed);
  const scripts = named('script');
  expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/ld+json']);
  const facts: unknown = JSON.parse(scripts.map(wordsOf).join(''));
  expect(JSON.stringify(facts)).toContain('NewsArticle');
  expect(JSON.stringify(facts)).toContain(speech);
  expect(JSON.stringify(facts)).toContain('Ilse Marrow');
  for (const { properties } of all)
    for (const address of [properties.src, properties.srcSet, properties.action])
      expect(address === undefined || String(address).startsWith('data:')).toBe(true);
};
