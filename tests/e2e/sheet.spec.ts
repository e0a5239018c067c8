import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './support/app';

const section = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Where releases of a fresh home go. */
const libraryOf = (home: string) => join(home, 'Documents', 'On Record');

const onlyRelease = async (home: string): Promise<{ text: string; file: Record<string, unknown> }> => {
  const names = (await readdir(libraryOf(home))).filter((name) => name.endsWith('.release'));
  expect(names).toHaveLength(1);
  const text = await readFile(join(libraryOf(home), names[0] ?? ''), 'utf8');
  return { text, file: JSON.parse(text) as Record<string, unknown> };
};

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

/** A new release with the caret in its headline. */
const startNew = async (page: Page) => {
  await page.keyboard.press('Control+n');
  await expect(section(page, 'Headline')).toBeVisible();
  await section(page, 'Headline').click();
};

test('a whole release is written with the keyboard alone and is the same when it is opened again', async ({
  page,
  home,
  restart,
}) => {
  // Two starts and some three hundred keys.
  test.slow();
  await page.keyboard.press('Control+n');
  await expect(section(page, 'Headline')).toBeVisible();
  // The caret of a new release stands in its headline.
  await page.keyboard.type('Coastal towns to share one flood warning centre');
  await expect(section(page, 'Headline')).toHaveText(/Coastal towns to share one flood warning centre/);

  await page.keyboard.press('Enter');
  await page.keyboard.type('Port Ellery');
  await expect(section(page, 'Dateline')).toContainText('Port Ellery');
  await page.keyboard.press('Control+;');
  const dialog = page.getByRole('dialog', { name: 'Date of the dateline' });
  await expect(dialog).toBeVisible();
  // Typed part by part in the order of this desk's language, month first.
  await page.keyboard.type('12012026');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(section(page, 'Dateline')).toContainText('1 December 2026');

  await page.keyboard.press('Enter');
  await page.keyboard.type('Fourteen councils will run a single centre from January.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"We stopped asking who owns it," said Ilse Marrow.');
  await expect(section(page, 'Body')).toContainText('“We stopped asking who owns it,” said Ilse Marrow.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Bold');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' words end it.');
  await expect(section(page, 'Body').locator('strong')).toHaveText('Bold');

  // Tab leaves the body for what comes next.
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() =>
    getSelection()?.anchorNode?.parentElement?.closest('[role="group"]')?.getAttribute('aria-label'),
  );
  expect(focused).toBe('Contacts');

  await saved(page);
  const before = await onlyRelease(home);
  const again = await restart();
  await again.page.getByRole('list', { name: 'Library' }).getByText('Coastal towns').click();
  await expect(section(again.page, 'Headline')).toHaveText(/Coastal towns to share one flood warning centre/);
  await expect(section(again.page, 'Dateline')).toContainText('Port Ellery, 1 December 2026');
  await expect(section(again.page, 'Body')).toContainText(
    '“We stopped asking who owns it,” said Ilse Marrow.',
  );
  await expect(section(again.page, 'Body').locator('strong')).toHaveText('Bold');
  expect((await onlyRelease(home)).file.content).toEqual(before.file.content);
});

test('Enter goes from headline to dateline to body, Tab and Shift+Tab from section to section', async ({
  page,
}) => {
  await startNew(page);
  const at = () =>
    page.evaluate(() =>
      getSelection()?.anchorNode?.parentElement?.closest('[role="group"]')?.getAttribute('aria-label'),
    );
  await page.keyboard.type('A headline');
  await page.keyboard.press('Enter');
  expect(await at()).toBe('Dateline');
  await page.keyboard.press('Enter');
  expect(await at()).toBe('Body');
  await page.keyboard.press('Shift+Tab');
  expect(await at()).toBe('Dateline');
  await page.keyboard.press('Shift+Tab');
  expect(await at()).toBe('Subheadline');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await at()).toBe('Body');
});

test('a link is put on the selected words and taken off again', async ({ page, home }) => {
  await startNew(page);
  await section(page, 'Body').click();
  await page.keyboard.type('Read the report');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.getByLabel('Web or e-mail address').fill('example.org/report');
  await page.keyboard.press('Enter');
  const link = section(page, 'Body').locator('a');
  await expect(link).toHaveText('report');
  await expect(link).toHaveAttribute('href', 'https://example.org/report');
  // The caret came back with its selection: what is typed now replaces the words.
  await page.keyboard.press('Control+k');
  await page.getByRole('button', { name: 'Remove the link' }).click();
  await expect(section(page, 'Body').locator('a')).toHaveCount(0);
  await saved(page);
  expect((await onlyRelease(home)).text).not.toContain('example.org');
});

test('words are marked as a quote of a new speaker, and the inspector shows and finds them', async ({
  page,
  home,
}) => {
  await startNew(page);
  await section(page, 'Body').click();
  await page.keyboard.type('She said that “we are ready”');
  await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < 'we are ready'.length; step++) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+j');
  await expect(page.getByRole('dialog', { name: 'Speaker' })).toBeVisible();
  await page.keyboard.type('Ana Reis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Director');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Harbour Office');
  await page.keyboard.press('Enter');

  await expect(page.locator('[data-quote]')).toHaveText('we are ready');
  const card = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem');
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('Ana Reis');
  await expect(card).toContainText('Director, Harbour Office');
  await expect(card).toContainText('Not approved');
  await expect(page.locator('.speaker-note')).toContainText('Ana Reis');

  await section(page, 'Headline').click();
  await card.getByText('we are ready').click();
  expect(await page.evaluate(() => String(getSelection()))).toBe('we are ready');

  await saved(page);
  const { file } = await onlyRelease(home);
  expect(file.speakers).toEqual([
    { id: expect.any(String), name: 'Ana Reis', title: 'Director', organisation: 'Harbour Office' },
  ]);
  expect(Object.values(file.quotes as object)).toEqual([
    { speaker: (file.speakers as { id: string }[])[0]?.id, basis: { kind: 'approval' } },
  ]);

  // One undo for speaker and mark together.
  await section(page, 'Body').click();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-quote]')).toHaveCount(0);
});

test('a day of the calendar is printed by the house style', async ({ page }) => {
  await startNew(page);
  await page.getByRole('button', { name: 'Set the date of the dateline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Date of the dateline' });
  await dialog.getByRole('button', { name: 'Next' }).first().click();
  const day = dialog.locator('.calendar-day:not([data-outside-month])').filter({ hasText: /^15$/ });
  await day.click();
  await expect(dialog).toBeHidden();
  await expect(section(page, 'Dateline')).toContainText(/15 [A-Z][a-z]+ 20\d\d/);
});

test('a whole release pasted into an empty sheet is recognised, in one undo step', async ({ page, app }) => {
  await startNew(page);
  const text = [
    'HARBOUR OFFICE',
    '',
    'PRESS RELEASE',
    '',
    'Harbour opens a second ferry line',
    '',
    'PORT ELLERY, 3 March 2026 – The Harbour Office opens a second ferry line on Monday, two years after the first one was overbooked.',
    '',
    '“The island waited long enough,” said Ana Reis, Director of the Harbour Office.',
    '',
    'For more information, please contact:',
    'Ruth Holt, Press Office, press@harbour.example',
  ].join('\n');
  await app.electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
  await expect(section(page, 'Headline')).toContainText('Harbour opens a second ferry line');
  await expect(section(page, 'Body')).toContainText('The Harbour Office opens a second ferry line on Monday');
  await expect(section(page, 'Contacts')).toContainText('press@harbour.example');
  await page.keyboard.press('Control+z');
  await expect(section(page, 'Headline')).not.toContainText('ferry');
});

test('a file that another program changed is shown as it stands now', async ({ page, home }) => {
  await startNew(page);
  await page.keyboard.type('Before');
  await saved(page);
  const [name = ''] = (await readdir(libraryOf(home))).filter((file) => file.endsWith('.release'));
  const path = join(libraryOf(home), name);
  await expect.poll(async () => (await readFile(path, 'utf8')).includes('"Before"')).toBe(true);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"Before"', '"After"'));
  await expect(section(page, 'Headline')).toHaveText(/After/);
});
