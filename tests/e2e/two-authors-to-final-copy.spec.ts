import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { poppler } from '../cli/run';
import { aside, library, panel, quotesOf } from './support/acts';
import { expect, test } from './support/app';
import { noBrowser, startBrowser } from './support/browser';
import { pressKeyOf } from './support/commands';
import { ana, bo, markedRelease } from './support/marked-release';
import { kindsIn, libraryOf, releaseIn, writeReleaseFile } from './support/releases';
import { saved, section, select } from './support/sheet';
import { answerSaveDialog, dropFile } from './support/system';

const name = 'two-authors.release';
const card = (page: Page, speaker: string): Locator =>
  quotesOf(page, speaker).filter({ hasNotText: 'On record' });
const chip = (page: Page, speaker: string): Locator => card(page, speaker).locator('.state-chip');

/** Both have written in one quote, and neither has looked at what the other wrote. */
const marked = (): Promise<string> =>
  markedRelease(({ editor, as, select }) => {
    as(ana);
    select('the old system took from them');
    editor.insertText('we owed them');
    as(bo);
    select('a family', 'start');
    editor.insertText('that ');
  });

/** Answers the form as its reader does, in a browser of their own without a network; gives the answer's file. */
const answerInBrowser = async (form: string, folder: string): Promise<string> => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(`file://${form}`);
    // She sees the words as they would be printed, and nothing of who wrote what.
    await expect(page.locator('body')).toContainText(
      'every minute that a family gains is a minute we owed them',
    );
    await expect(page.locator('body')).not.toContainText('the old system');
    await expect(page.locator('body')).not.toContainText('Lindqvist');
    await page.getByRole('radio', { name: 'Amend' }).check();
    await page
      .getByRole('textbox', { name: 'The words as you want them' })
      .fill('every minute that a family gains is a minute the old system cost them');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the answer as a file' }).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(asked).toEqual([]);
    return path;
  } finally {
    await browser.close();
  }
};

test('two authors, a form answered in a browser, an approval, a later edit, and the final copy', async ({
  app,
  page,
  home,
}) => {
  test.skip(noBrowser !== undefined, noBrowser);
  // Two programs, two files to print, and the whole of an approval.
  test.setTimeout(240_000);
  await writeReleaseFile(libraryOf(home), name, await marked());
  await library(page).getByText('Coastal towns').first().click();
  await expect(section(page, 'Body')).toContainText('Fourteen coastal councils');
  await expect(card(page, 'Tomás Ferreira')).toContainText('2 open changes');

  // Asked by form.
  await answerSaveDialog(app, join(home, 'request'));
  await card(page, 'Tomás Ferreira').getByRole('button', { name: 'Ask…' }).click();
  const asking = aside(page, 'Ask for approval');
  await asking.getByRole('button', { name: /Goes out as/ }).click();
  await page.getByRole('option', { name: 'Form for a browser (.html)' }).click();
  await asking.getByRole('button', { name: 'Ask Tomás Ferreira' }).click();
  await expect(asking.getByText(/is on record, and written to/)).toBeVisible();
  await asking.getByRole('button', { name: 'Done' }).click();
  await expect(card(page, 'Tomás Ferreira')).toContainText('about these words with the open changes taken');

  // Answered there, dropped here, recorded, and taken.
  const answer = await answerInBrowser(join(home, 'request.html'), home);
  await dropFile({ page }, answer);
  const answering = aside(page, 'Record an answer');
  await expect(answering.getByText(/^Tomás Ferreira answers/)).toBeVisible();
  await answering.getByRole('button', { name: 'Record the answer' }).click();
  await answering.getByRole('button', { name: 'Accept these words' }).click();
  await expect(answering.locator('.state-chip')).toHaveText('Approved');
  await answering.getByRole('button', { name: 'Done' }).click();
  await expect(chip(page, 'Tomás Ferreira')).toHaveText('Approved');
  await expect(section(page, 'Body')).toContainText('is a minute the old system cost them');

  // The other speaker says yes on the phone: only the words of this one are between us and a final copy.
  await card(page, 'Ilse Marrow').getByRole('button', { name: 'Approved by phone' }).click();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Ilse Marrow')).toHaveText('Approved');

  // A later edit, taken: the approval is no longer about what stands, and nothing leaves.
  await select(page, 'cost');
  await page.keyboard.type('stole');
  await expect(chip(page, 'Tomás Ferreira')).toHaveText('Change proposed');
  await pressKeyOf(page, 'accept-all-changes');
  await expect(chip(page, 'Tomás Ferreira')).toHaveText('Changed since approval');
  await saved(page);
  await pressKeyOf(page, 'export');
  const exporting = panel(page, 'Export');
  await expect(exporting.getByText('Tomás Ferreira · Changed since approval')).toBeVisible();
  await expect(exporting.getByRole('button', { name: 'Export the final copy' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  // The words retyped: approved again, and out it goes.
  await select(page, 'stole');
  await page.keyboard.type('cost');
  await pressKeyOf(page, 'accept-all-changes');
  await expect(chip(page, 'Tomás Ferreira')).toHaveText('Approved');
  await saved(page);
  await answerSaveDialog(app, join(home, 'final'));
  await pressKeyOf(page, 'export');
  await exporting.getByRole('button', { name: 'Export the final copy' }).click();
  await expect(page.getByText('The final copy is written.')).toBeVisible({ timeout: 60_000 });
  const words = /minute\s+that\s+a\s+family\s+gains\s+is\s+a\s+minute\s+the\s+old\s+system\s+cost\s+them/;
  expect(await readFile(join(home, 'final.html'), 'utf8')).toMatch(words);
  expect(poppler('pdftotext', join(home, 'final.pdf'), '-')).toMatch(words);

  expect(kindsIn(await releaseIn(libraryOf(home), name))).toEqual([
    'asked',
    'amended',
    'approved',
    'exported',
    'exported',
  ]);
});
