import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { aside, body, entryOf, panel } from './support/acts';
import { expect, test } from './support/app';
import { pressKeyOf } from './support/commands';
import {
  aRelease,
  coastal,
  kindsIn,
  libraryOf,
  releaseIn,
  releaseNames,
  sectionIn,
  writeReleaseFile,
} from './support/releases';
import { atEndOfBody, backOnSheet, pressTimes, saved, section, track } from './support/sheet';
import { answerSaveDialog } from './support/system';
import { expectAccessibleInBoth } from './support/themes';

const title = 'Zebra crossings';

const top = (page: Page, name: string): Locator =>
  page.getByRole('banner').getByRole('button', { name, exact: true });
const primary = (page: Page): Locator => page.getByRole('banner').locator('.button-primary');
const notices = (page: Page): Locator => page.getByRole('main');

/** Two open quotes of two people, one on the record, and a word in the marks that belongs to no quote. */
const withStrayWord = async (): Promise<string> => {
  const text = await aRelease(coastal, { id: 'story', headline: title });
  const before = '”."';
  expect(text.split(before)).toHaveLength(2);
  return text.replace(before, ' indeed”."');
};

const exportFinal = async (page: Page): Promise<void> => {
  await pressKeyOf(page, 'export');
  await panel(page, 'Export').getByRole('button', { name: 'Export the final copy' }).click();
  await expect(notices(page).getByText('The final copy is written.')).toBeVisible({ timeout: 60_000 });
};

test.beforeEach(async ({ home }) => {
  await mkdir(libraryOf(home), { recursive: true });
  await writeReleaseFile(libraryOf(home), 'story.release', await withStrayWord());
});

test('a final copy is refused with what to do, leaves with reasons, is released, corrected and withdrawn', async ({
  app,
  page,
  home,
}) => {
  // The whole life of a release, with two exports and fourteen looks of axe.
  test.setTimeout(240_000);
  await answerSaveDialog(app, join(home, 'final'));
  const file = () => releaseIn(libraryOf(home), 'story.release');
  await entryOf(page, title).click();
  await expect(section(page, 'Headline')).toHaveText(title);
  await backOnSheet(page);
  await expect(primary(page)).toHaveText('Ask 2 people');

  await test.step('each thing that holds it back is said with a way out of it', async () => {
    await track(page, true);
    await atEndOfBody(page);
    await page.keyboard.type(' More words.');
    await expect(page.getByText('3 things before it can go out')).toBeVisible();
    await page.getByText('3 things before it can go out').click();
    const held = panel(page, 'Export').getByRole('region', { name: 'Before it can go out' });
    await expect(held.getByText('There is 1 change that nobody has accepted or rejected yet.')).toBeVisible();
    await expect(
      held.getByText('“indeed” stands in quotation marks with words of Tomás Ferreira'),
    ).toBeVisible();
    await expect(held.getByText('Ilse Marrow · Not approved')).toBeVisible();
    await expect(held.getByText('Tomás Ferreira · Not approved')).toBeVisible();
    await expect(panel(page, 'Export').getByRole('button', { name: 'Export the final copy' })).toHaveCount(0);
    await expect(panel(page, 'Export').getByRole('button', { name: 'Export a draft copy' })).toBeVisible();
    await expectAccessibleInBoth(page);

    await held.getByRole('button', { name: 'Accept all' }).click();
    await expect(held.getByText('There is 1 change')).toHaveCount(0);
    await expect(body(page)).toContainText('More words.');
    await held.getByRole('button', { name: 'Go there', exact: true }).click();
    await backOnSheet(page);
    expect(await page.evaluate(() => String(getSelection()))).toContain('indeed');
    await track(page, false);
    await page.keyboard.press('ArrowLeft');
    await pressTimes(page, 'Delete', 'indeed'.length);
    await expect(body(page)).not.toContainText('indeed');
    await expect(page.getByText('1 thing before it can go out')).toBeVisible();
  });

  await test.step('quotes leave with a reason, for one and for the rest', async () => {
    await pressKeyOf(page, 'export');
    const dialog = panel(page, 'Export');
    await dialog.getByRole('button', { name: 'Release without approval…' }).click();
    await dialog.getByText('Tomás Ferreira · Not approved').click();
    await dialog.getByRole('button', { name: 'Release 1 quote without approval' }).click();
    await expect(dialog.getByText('Write why it may leave without approval.')).toBeVisible();
    await expectAccessibleInBoth(page);
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Said in public');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Released without approval of Ilse Marrow: Said in public')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Export the final copy' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Release without approval…' }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('On the radio');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Released without approval of Tomás Ferreira: On the radio')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'It can go out' })).toContainText(
      'Ilse Marrow, Tomás Ferreira',
    );
    await expect(primary(page)).toHaveText('Export');
    expect(kindsIn(await file())).toEqual(['override', 'override']);
  });

  await test.step('the result says what went on record, and the next act is to say that it is out', async () => {
    await exportFinal(page);
    await expect(
      notices(page).getByText(/On record: exported as PDF, HTML\. Record [0-9a-f]{4} [0-9a-f]{4}\./),
    ).toBeVisible();
    expect(kindsIn(await file())).toEqual(['override', 'override', 'exported', 'exported']);
    await expect(primary(page)).toHaveText('Mark as released');
    // Other words are another text: it would have to be exported first.
    await atEndOfBody(page);
    await page.keyboard.type('!');
    await expect(primary(page)).toHaveText('Export');
    await page.keyboard.press('Backspace');
    await saved(page);
    await expect(primary(page)).toHaveText('Mark as released');
  });

  await test.step('marked as released, the text stays as it is', async () => {
    await primary(page).click();
    const sheet = aside(page, 'Mark as released');
    await sheet.getByText('At another time').click();
    await sheet.getByLabel('Date and time').fill('2026-11-24T09:41');
    await sheet.getByRole('textbox', { name: 'Where' }).fill('The newsroom page');
    await sheet.getByRole('textbox', { name: 'To whom' }).fill('all desks');
    await expectAccessibleInBoth(page);
    await sheet.getByRole('button', { name: 'Mark as released', exact: true }).click();
    await expect(
      notices(page).getByText(/^Released 24 Nov( 2026)?, 09:41: The newsroom page, to all desks\.$/),
    ).toBeVisible();
    await expect(primary(page)).toHaveCount(0);
    await expect(entryOf(page, title)).toContainText('Released');
    const words = (await body(page).textContent()) ?? '';
    await body(page).locator('.block').last().click();
    await page.keyboard.type('XYZZY');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+b');
    await expect(body(page)).toHaveText(words);
    await expectAccessibleInBoth(page);
    const { ledger } = await file();
    expect(ledger.at(-1)).toMatchObject({
      kind: 'released',
      when: new Date(2026, 10, 24, 9, 41).toISOString(),
      where: 'The newsroom page',
      to: 'all desks',
    });
  });

  await test.step('a correction opens the text again and drafts its note', async () => {
    await notices(page).getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(notices(page).getByText(/^Revision 2: it corrects what was released 24 Nov/)).toBeVisible();
    await expect(entryOf(page, title)).toContainText('Corrected');
    await atEndOfBody(page);
    await page.keyboard.type(' A later word.');
    await saved(page);
    const corrected = await file();
    expect([corrected.revision, corrected.tracking]).toEqual([2, true]);
    const note = section(page, 'Notice');
    await pressKeyOf(page, 'correction-note');
    await expect(note.first()).toContainText(`Correction to “${title}”`);
    await expect(note.nth(1)).toContainText('A later word.');
    const count = await note.count();
    await pressKeyOf(page, 'undo');
    await expect(note).toHaveCount(0);
    await pressKeyOf(page, 'redo');
    await expect(note).toHaveCount(count);
    // Again later, it takes the place of the first.
    await atEndOfBody(page);
    await page.keyboard.type(' And more.');
    await notices(page).getByRole('button', { name: 'Draft the correction note' }).click();
    await expect(note.filter({ hasText: 'And more.' })).toHaveCount(1);
    await expect(note.filter({ hasText: 'Correction to' })).toHaveCount(1);
    await expectAccessibleInBoth(page);
  });

  await test.step('and is released again', async () => {
    await expect(primary(page)).toHaveText('Export');
    await pressKeyOf(page, 'accept-all-changes');
    // Beside the first copies: over them, main would ask.
    await answerSaveDialog(app, join(home, 'corrected'));
    await exportFinal(page);
    await pressKeyOf(page, 'mark-released');
    await aside(page, 'Mark as released')
      .getByRole('button', { name: 'Mark as released', exact: true })
      .click();
    await expect(notices(page).getByText(/^Released .*\. Revision 2\.$/)).toBeVisible();
    expect(kindsIn(await file()).slice(4)).toEqual([
      'released',
      'corrected',
      'exported',
      'exported',
      'released',
    ]);
  });

  await test.step('an update is another release that names this one', async () => {
    const bytes = JSON.stringify(await file());
    await notices(page).getByRole('button', { name: 'Update', exact: true }).click();
    await expect(page.getByRole('banner').getByRole('heading')).toHaveText(/UPDATE.*Zebra crossings/i);
    await expect.poll(() => releaseNames(libraryOf(home))).toHaveLength(2);
    const [name = ''] = (await releaseNames(libraryOf(home))).filter((name) => name !== 'story.release');
    const made = await releaseIn(libraryOf(home), name);
    expect(made.id).not.toBe('story');
    expect(made.ledger).toEqual([]);
    expect(sectionIn(made, 'body')).toContain('A later word.');
    expect(JSON.stringify(await file())).toBe(bytes);
  });

  await test.step('withdrawn, it says so and its notice is drafted', async () => {
    await entryOf(page, 'Released').click();
    await expect(section(page, 'Headline')).toHaveText(title);
    await pressKeyOf(page, 'withdraw');
    const question = page.getByRole('form', { name: 'Withdraw this release' });
    await expect(question.getByRole('textbox')).toBeFocused();
    await expectAccessibleInBoth(page);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    expect(kindsIn(await file()).at(-1)).toBe('released');
    await pressKeyOf(page, 'withdraw');
    await question.getByRole('textbox').fill('The figures were wrong');
    await question.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(page.getByRole('banner').getByRole('heading')).toHaveText(/WITHDRAWN.*Zebra crossings/i);
    await entryOf(page, /Withdrawn/).click();
    await expect(notices(page).getByText(/^Withdrawn /)).toBeVisible();
    await expect(notices(page).getByText('The figures were wrong')).toBeVisible();
    await expect(notices(page).getByRole('button', { name: 'Draft the notice' })).toBeVisible();
    await expect(top(page, 'Draft copy')).toBeVisible();
    await expect(primary(page)).toHaveCount(0);
    await expectAccessibleInBoth(page);
  });
});
