import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './support/app';
import {
  aRelease,
  coastal,
  libraryOf,
  releaseIn,
  releaseNames,
  samplesFolder,
  sectionIn,
  writeReleaseFile,
} from './support/releases';
import { newRelease, saved, section } from './support/sheet';
import { answerOpenDialog, watchTrash } from './support/system';

const ferry = 'lake-corrin-night-ferry-advisory.release';

const list = (page: Page): Locator => page.getByRole('list', { name: 'Library' });
/** The rows by what they are called, from the top. */
const titles = (page: Page): Promise<string[]> => list(page).locator('.entry-title').allInnerTexts();
const row = (page: Page, title: string | RegExp): Locator =>
  list(page).getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
const sheetTitle = (page: Page): Locator => page.getByRole('banner').getByRole('heading');

/** Opens a release of one's own; the caret comes to its headline. */
const openRow = async (page: Page, title: string): Promise<void> => {
  await row(page, title).click();
  await expect(section(page, 'Headline')).toHaveText(title);
  await expect(page.getByRole('textbox', { name: 'Sheet', exact: true })).toBeFocused();
};

/** A library that stood there before the app, as another program or an earlier day left it. */
const twoReleases = async (home: string): Promise<string> => {
  const folder = libraryOf(home);
  await mkdir(folder, { recursive: true });
  await writeReleaseFile(
    folder,
    'a.release',
    await aRelease(coastal, { id: 'a', headline: 'Zebra crossings' }),
  );
  await writeReleaseFile(folder, 'b.release', await aRelease(ferry, { id: 'b', headline: 'Apple harvest' }));
  return folder;
};

test.beforeEach(async ({ home }) => {
  await twoReleases(home);
});

test('the list is filtered with each letter and sorted as asked', async ({ page }) => {
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Control+p');
  await page.keyboard.type('zebr');
  await expect.poll(() => titles(page)).toEqual(['Zebra crossings']);
  // The text of a release is looked in too.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('night ferry');
  await expect.poll(() => titles(page)).toEqual(['Apple harvest']);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nothing has this');
  await expect(page.getByText('Nothing here has “nothing has this” in it.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();

  await page.getByRole('button', { name: 'Sorted by Last change' }).click();
  await page.getByRole('menuitemradio', { name: 'Headline' }).click();
  await expect(page.getByRole('button', { name: 'Sorted by Headline' })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['Apple harvest', 'Zebra crossings']);
});

test('the newest change stands first, and a file that another program brings appears', async ({
  page,
  home,
}) => {
  await openRow(page, 'Zebra crossings');
  await section(page, 'Headline').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' repainted');
  await saved(page);
  await expect.poll(() => titles(page)).toEqual(['Zebra crossings repainted', 'Apple harvest']);

  await writeReleaseFile(
    libraryOf(home),
    'c.release',
    await aRelease(coastal, { id: 'c', headline: 'Come by sync' }),
  );
  await expect.poll(() => titles(page)).toContain('Come by sync');
  await rm(join(libraryOf(home), 'c.release'));
  await expect.poll(() => titles(page)).not.toContain('Come by sync');
});

test('two files with one id are noticed, and a duplicate has its own', async ({ page, home }) => {
  const folder = libraryOf(home);
  await writeFile(join(folder, 'a (copy).release'), await readFile(join(folder, 'a.release')));
  await expect(list(page).getByText('The same release as a (copy).release')).toBeVisible();
  await expect(list(page).getByText('The same release as a.release')).toBeVisible();
  await rm(join(folder, 'a (copy).release'));
  await expect(list(page).getByText('The same release as')).toHaveCount(0);

  await openRow(page, 'Zebra crossings');
  await page.keyboard.press('Control+Shift+d');
  await expect(list(page).getByRole('listitem')).toHaveCount(3);
  await expect(list(page).getByText('The same release as')).toHaveCount(0);
  const copy = (await releaseNames(folder)).find((name) => name.includes('copy')) ?? '';
  const [made, original] = [await releaseIn(folder, copy), await releaseIn(folder, 'a.release')];
  expect(made.id).not.toBe(original.id);
  expect(made.ledger).toEqual([]);
  expect(sectionIn(made, 'body')).toBe(sectionIn(original, 'body'));
});

test('new from this keeps the dress and empties the words', async ({ page, home }) => {
  await openRow(page, 'Zebra crossings');
  await page.keyboard.press('Control+Shift+f');
  await expect(sheetTitle(page)).toHaveText('No headline yet');
  await expect(section(page, 'Body')).not.toContainText('centre');
  const folder = libraryOf(home);
  const [name = ''] = (await releaseNames(folder)).filter((name) => !/^[ab]\.release$/.test(name));
  const [made, original] = [await releaseIn(folder, name), await releaseIn(folder, 'a.release')];
  for (const type of ['letterhead', 'label', 'contacts', 'background'])
    expect(sectionIn(made, type)).toBe(sectionIn(original, type));
  for (const type of ['headline', 'subheadline', 'body']) expect(sectionIn(made, type).trim()).toBe('');
  // Only what is quoted in words that were kept is still a quote.
  const quoted = JSON.stringify(made.content);
  for (const id of Object.keys(made.quotes)) expect(quoted).toContain(id);
  expect(Object.keys(made.quotes).length).toBeLessThan(Object.keys(original.quotes).length);
  expect(made.ledger).toEqual([]);
  expect(made.id).not.toBe(original.id);
});

test('a release becomes the template that the next new one begins with', async ({ page, home }) => {
  await openRow(page, 'Zebra crossings');
  const letterhead = sectionIn(await releaseIn(libraryOf(home), 'a.release'), 'letterhead');
  expect(letterhead.trim()).not.toBe('');
  await page.keyboard.press('Control+Shift+t');
  await expect(page.getByText('New releases of this kind now begin like this one.')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(sheetTitle(page)).toHaveText('No headline yet');
  await expect(section(page, 'Letterhead')).toHaveText(letterhead.trim(), { useInnerText: true });
  await expect(section(page, 'Body')).not.toContainText('centre');
});

test('a row is renamed in its place, and thrown away with a key', async ({ page, app, home }) => {
  const thrown = await watchTrash(app);
  const folder = libraryOf(home);
  await openRow(page, 'Apple harvest');
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: 'File name' });
  await expect(field).toHaveValue('b');
  await page.keyboard.type('Harvest 2026');
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect.poll(() => releaseNames(folder)).toEqual(['Harvest 2026.release', 'a.release']);
  // It is still the open one: what is written now goes to the new name.
  await section(page, 'Headline').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' begins');
  await expect
    .poll(async () => sectionIn(await releaseIn(folder, 'Harvest 2026.release'), 'headline'))
    .toBe('Apple harvest begins');

  await row(page, 'Apple harvest begins').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Apple harvest begins” is in the trash.')).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['Zebra crossings']);
  expect(await thrown()).toEqual([join(folder, 'Harvest 2026.release')]);
  await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
  await expect(row(page, 'Zebra crossings')).toBeFocused();
});

test('a damaged file says what is wrong with it and is left as it is', async ({ page, home }) => {
  const damaged = '{ "format": "on-record.release", "version": 1, "id": "x" ';
  const path = await writeReleaseFile(libraryOf(home), 'torn.release', damaged);
  const entry = row(page, 'torn');
  await expect(entry).toContainText('torn.release is not a release: it is not valid JSON at character');
  await entry.click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('torn.release is not a release');
  await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
  // The next click opens another one as ever.
  await openRow(page, 'Zebra crossings');
  expect(await readFile(path, 'utf8')).toBe(damaged);
});

test('the samples are a library of their own that nobody can write into', async ({ page, home }) => {
  const before = await readFile(join(samplesFolder, coastal), 'utf8');
  await page.keyboard.press('Control+Shift+a');
  await expect(page.getByRole('button', { name: 'Library: Samples' })).toBeVisible();
  await expect.poll(async () => (await titles(page)).length).toBeGreaterThanOrEqual(6);
  expect(await titles(page)).not.toContain('Zebra crossings');
  await row(page, 'Coastal towns to share one flood warning centre').click();
  await expect(section(page, 'Headline')).toHaveText('Coastal towns to share one flood warning centre');
  await expect(page.getByText('This is a sample. Duplicate it to make it your own.')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Read only');
  await section(page, 'Headline').click();
  await page.keyboard.type('XYZZY');
  await page.keyboard.press('Control+Shift+Delete');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+b');
  await expect(section(page, 'Headline')).toHaveText('Coastal towns to share one flood warning centre');
  await expect(page.getByRole('textbox', { name: 'File name' })).toHaveCount(0);

  await page.keyboard.press('Control+Shift+d');
  await expect(page.getByRole('button', { name: 'Library: On Record' })).toBeVisible();
  await expect(list(page).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
  expect(await releaseNames(libraryOf(home))).toHaveLength(3);
  expect(await readFile(join(samplesFolder, coastal), 'utf8')).toBe(before);
});

test('a second folder is chosen, remembered, and where new releases go', async ({
  page,
  app,
  home,
  restart,
}) => {
  const second = join(home, 'Speeches');
  await mkdir(second);
  await writeReleaseFile(
    second,
    'd.release',
    await aRelease(coastal, { id: 'd', headline: 'From the second' }),
  );
  await answerOpenDialog(app, second);
  await page.keyboard.press('Control+Shift+l');
  await expect(page.getByRole('button', { name: 'Library: Speeches' })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(['From the second']);
  await newRelease(page);
  await page.keyboard.type('Spoken on Monday');
  await saved(page);
  await expect.poll(() => releaseNames(second)).toHaveLength(2);
  expect(await releaseNames(libraryOf(home))).toEqual(['a.release', 'b.release']);

  const again = await restart();
  await again.page.getByRole('button', { name: /^Library: / }).click();
  await expect(again.page.getByRole('menuitemradio')).toHaveCount(3);
  await again.page.getByRole('menuitemradio', { name: /^On Record/ }).click();
  await expect
    .poll(() => titles(again.page))
    .toEqual(expect.arrayContaining(['Zebra crossings', 'Apple harvest']));
});
