import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { shortCode } from '../../shared/release/hash';
import { aside, quotesOf as card } from './support/acts';
import { expect, test } from './support/app';
import { pressKeyOf } from './support/commands';
import { libraryOf, onlyRelease } from './support/releases';
import { saved, section, select } from './support/sheet';
import { copy, dropFile } from './support/system';
import { expectAccessibleInBoth } from './support/themes';

const release = [
  'HARBOUR OFFICE OF PORT ELLERY',
  'PRESS RELEASE',
  'Harbour opens a second ferry line to the island',
  'PORT ELLERY, 3 March 2026 – The Harbour Office opens a second ferry line on Monday, two years after the first one was overbooked.',
  '“We built this line with our partners,” said Ana Reis, Director of the Harbour Office.',
  '“Four boats a day will carry the island,” said Ruth Holt, Harbour Master.',
  'For more information, please contact:',
  'Ines Vale, Press Office, press@harbour.example',
  'About the Harbour Office',
  'The Harbour Office runs the port of Ellery and its two ferries.',
].join('\n\n');

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const chip = (page: Page, speaker: string): Locator => card(page, speaker).locator('.state-chip');

/** Once the request is on record: the line of its mail by which the answer is known. */
const referenceIn = async (asking: Locator): Promise<string> => {
  await expect(asking.getByText('is on record, and its mail is on the clipboard')).toBeVisible();
  const mail = await asking.locator('.mail-text').textContent();
  const [line] = /Ref: [a-z2-7]{26}/.exec(mail ?? '') ?? [];
  if (!line) throw new Error('The mail has no reference.');
  return line;
};

test('from last month’s release to approved words, and what becomes of them', async ({ page, home }) => {
  test.slow();
  await expect(page.getByRole('button', { name: /^Paste or drop/ })).toBeVisible();
  await copy(page, { text: release });
  await page.keyboard.press('Control+v');
  await expect(chip(page, 'Ana Reis')).toHaveText('Not approved');
  await expectAccessibleInBoth(page);

  // She is asked; the mail is on the clipboard, with a reference.
  await card(page, 'Ana Reis').getByRole('button', { name: 'Ask…' }).click();
  const asking = aside(page, 'Ask for approval');
  await expect(asking.getByText('1. We built this line with our partners')).toBeVisible();
  await expectAccessibleInBoth(page);
  await asking.getByRole('button', { name: 'Ask Ana Reis' }).click();
  const reference = await referenceIn(asking);
  await expectAccessibleInBoth(page);
  await asking.getByRole('button', { name: 'Done' }).click();
  await expect(chip(page, 'Ana Reis')).toHaveText('Asked');

  // What the page copied is what pasting gives: the whole mail, which is offered as an answer, not taken.
  await page.getByRole('textbox', { name: 'Sheet', exact: true }).focus();
  await page.keyboard.press('Control+v');
  const offer = page.getByText('This answers a request of this release.');
  await expect(offer).toBeVisible();
  await page
    .getByRole('region', { name: 'Notices' })
    .getByRole('button', { name: 'Put away' })
    .first()
    .click();

  // Her reply is no wording: what it may mean is offered.
  await pressKeyOf(page, 'record-answer');
  const answering = aside(page, 'Record an answer');
  await answering
    .getByRole('textbox', { name: 'The reply' })
    .fill(`fine but say regional partners\n\n> ${reference}`);
  const record = answering.getByRole('button', { name: /^Record/ });
  await expect(record).toBeDisabled();
  await answering.getByText('We built this line with our regional partners').click();
  await expectAccessibleInBoth(page);
  // Pressed twice by an impatient hand, it is one entry and one change.
  await answering.getByRole('button', { name: 'Record the answer' }).dblclick();
  await expect(answering.getByText('On record.')).toBeVisible();
  await expect(section(page, 'Body').locator('ins, [class*="change-ins"]').first()).toHaveText(/regional/);
  await answering.getByRole('button', { name: 'Accept these words' }).click();
  await expect(answering.locator('.state-chip')).toHaveText('Approved');
  await answering.getByRole('button', { name: 'Done' }).click();
  await expect(chip(page, 'Ana Reis')).toHaveText('Approved');
  await expect(page.locator('[data-quote][data-state="approved"]').first()).toBeVisible();

  // A later edit is a proposal against what she approved, and once taken it is no longer hers.
  await select(page, 'built');
  await page.keyboard.type('opened');
  await expect(chip(page, 'Ana Reis')).toHaveText('Change proposed');
  await card(page, 'Ana Reis').getByRole('button', { name: 'Accept, ask again' }).click();
  await expect(aside(page, 'Ask for approval')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chip(page, 'Ana Reis')).toHaveText('Changed since approval');
  await expect(card(page, 'Ana Reis').locator('.change-del')).toHaveText('built');
  await expect(card(page, 'Ana Reis').locator('.change-ins')).toHaveText('opened');
  await expectAccessibleInBoth(page);

  // Retyping the approved words revives the approval, once the changes are taken.
  await select(page, 'opened');
  await page.keyboard.type('built');
  await card(page, 'Ana Reis').getByRole('button', { name: 'Accept these words' }).click();
  await expect(chip(page, 'Ana Reis')).toHaveText('Approved');

  // On the phone: one button, and Enter.
  await card(page, 'Ruth Holt').getByRole('button', { name: 'Approved by phone' }).click();
  await expect(card(page, 'Ruth Holt').getByRole('textbox', { name: 'Who said so' })).toBeFocused();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Ruth Holt')).toHaveText('Approved');
  await expect(card(page, 'Ruth Holt')).toContainText(/Approved .*by phone/);

  // She takes it back, and declines.
  await card(page, 'Ruth Holt').getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Take back the approval' }).click();
  await expect(chip(page, 'Ruth Holt')).toHaveText('Not approved');
  await card(page, 'Ruth Holt').getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Declined by phone…' }).click();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Ruth Holt')).toHaveText('Declined');

  // Asked again, she says yes by mail, and its file is dropped on the window.
  await card(page, 'Ruth Holt').getByRole('button', { name: 'Ask again…' }).click();
  await asking.getByRole('button', { name: 'Ask Ruth Holt' }).click();
  const second = await referenceIn(asking);
  await asking.getByRole('button', { name: 'Done' }).click();
  const answer = join(home, 'reply.eml');
  await writeFile(
    answer,
    [
      'From: Ruth Holt <ruth@harbour.example>',
      'Date: Tue, 24 Nov 2026 10:04:00 +0000',
      'Message-ID: <1@harbour.example>',
      `Subject: Re: Your words (${second})`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'APPROVED',
    ].join('\r\n'),
  );
  await dropFile({ page }, answer);
  await expect(answering.getByText(/^Ruth Holt answers by e-mail/)).toBeVisible();
  await expect(answering.getByRole('radio', { name: 'Approved as it stands' })).toBeChecked();
  await answering.getByRole('button', { name: 'Record the answer' }).click();
  await answering.getByRole('button', { name: 'Done' }).click();
  await expect(chip(page, 'Ruth Holt')).toHaveText('Approved');

  // All of it is on record, and the record verifies.
  await pressKeyOf(page, 'record');
  await expect(inspector(page).getByText('Verified: 7 entries, every signature good.')).toBeVisible();
  const titles = inspector(page).locator('.record-title');
  await expect(titles).toHaveText([
    'Recorded as approved by Ruth Holt',
    /asked Ruth Holt for approval/,
    'Recorded as declined by Ruth Holt',
    /took back the approval of Ruth Holt/,
    'Recorded as approved by Ruth Holt',
    'Recorded as approved in other words by Ana Reis',
    /asked Ana Reis for approval/,
  ]);
  await expectAccessibleInBoth(page);
  await saved(page);
  const { ledger } = await onlyRelease(libraryOf(home));
  const head = (ledger as { id: string }[]).at(-1)?.id ?? '';
  await expect(inspector(page).locator('.record-head .short-code')).toHaveText(shortCode(head));
});
