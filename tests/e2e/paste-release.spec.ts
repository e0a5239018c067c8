import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './support/app';
import { libraryOf, onlyRelease, releaseNames, sectionIn, textIn } from './support/releases';
import { newRelease, saved, section } from './support/sheet';
import { copy, dropFile } from './support/system';

const lines = [
  'HARBOUR OFFICE OF PORT ELLERY',
  'PRESS RELEASE',
  'Harbour opens a second ferry line to the island',
  'PORT ELLERY, 3 March 2026 – The Harbour Office opens a second ferry line on Monday, two years after the first one was overbooked.',
  '“The island waited long enough,” said Ana Reis, Director of the Harbour Office.',
  'Four boats a day will carry 240 people each. “The hold was built for cattle and hay, and that is what it will carry.”',
  'For more information, please contact:',
  'Ruth Holt, Press Office, press@harbour.example',
  'About the Harbour Office',
  'The Harbour Office runs the port of Ellery and its two ferries.',
];
const text = lines.join('\n\n');
const part = (at: number): string => lines[at] ?? '';

/** As Word puts it on the clipboard: its own names, conditional comments, spans round everything, hard breaks. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>${part(0)}<o:p></o:p></span></b></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal align=right><b><span style='mso-spacerun:yes'>${part(1)}</span></b></p>
<p class=MsoTitle><span lang=EN-GB>Harbour opens a second
ferry line to the island<o:p></o:p></span></p>
<p class=MsoNormal><span style='mso-fareast-language:EN-US'>${part(3)}<o:p></o:p></span></p>
<p class=MsoNormal>${part(4)}<o:p></o:p></p>
<p class=MsoNormal>${part(5).replace('240 people', '<b style="mso-bidi-font-weight:normal">240 people</b>')}</p>
<p class=MsoNormal><u>${part(6)}</u></p>
<p class=MsoNormal>Ruth Holt, Press Office, <a href="mailto:press@harbour.example">press@harbour.example</a></p>
<p class=MsoNormal><b>${part(8)}</b></p>
<p class=MsoNormal>${part(9)}</p>
<!--EndFragment--></body></html>`;

/** As a mail program shows it: divs and line breaks, the sender's own wishes around the text. */
const fromMail = `<meta charset="utf-8"><div dir="ltr"><div class="gmail_default" style="font-family:arial,sans-serif"><b>${part(0)}</b><br><br>${part(1)}<br></div><div><br></div><div><b><font size="4">${part(2)}</font></b></div><div><br></div>${lines
  .slice(3)
  .map((line) => `<div>${line.replace('240 people', '<b>240 people</b>')}</div><div><br></div>`)
  .join('')}</div>`;

const expectRecognised = async (page: Page): Promise<void> => {
  await expect(section(page, 'Headline')).toHaveText(part(2));
  await expect(section(page, 'Letterhead')).toContainText(part(0));
  await expect(section(page, 'Label')).toContainText('PRESS RELEASE');
  await expect(section(page, 'Dateline')).toContainText(/Port Ellery, 3 March 2026/i);
  const body = section(page, 'Body');
  await expect(body).toContainText('The Harbour Office opens a second ferry line on Monday');
  await expect(body).toContainText(part(5));
  await expect(section(page, 'Contacts')).toContainText('press@harbour.example');
  await expect(section(page, 'Background')).toContainText(part(9));
  await expect(page.locator('[data-quote]').first()).toHaveText(/^The island waited long enough/);
  const card = page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').first();
  await expect(card).toContainText('Ana Reis');
  await expect(card).toContainText('Director, Harbour Office');
};

/** No word of what was copied is lost, in whatever section it came to stand; the date is no text any more. */
const expectWhole = async (home: string): Promise<void> => {
  const release = await onlyRelease(libraryOf(home));
  expect(release.content.find(({ type }) => type === 'dateline')).toMatchObject({ date: '2026-03-03' });
  const kept = textIn(release).toLowerCase();
  const words =
    text
      .replace('3 March 2026', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}@.]+/gu) ?? [];
  for (const word of words) expect(kept).toContain(word);
};

for (const [program, html] of [
  ['a word processor', fromWord],
  ['a mail', fromMail],
] as const) {
  test(`a release copied from ${program} and pasted on the first window becomes a release`, async ({
    page,
    home,
  }) => {
    await expect(page.getByRole('button', { name: /^Paste or drop/ })).toBeVisible();
    await copy(page, { text, html });
    await page.keyboard.press('Control+v');
    await expectRecognised(page);
    await expect(section(page, 'Body').locator('strong')).toHaveText('240 people');
    await saved(page);
    await expectWhole(home);
    expect(sectionIn(await onlyRelease(libraryOf(home)), 'body')).not.toContain('PORT ELLERY');
  });
}

test('pasted into an empty sheet it is recognised, asks what it is unsure of, and one undo takes it away', async ({
  page,
  home,
}) => {
  await newRelease(page);
  const before = await section(page, 'Label').textContent();
  await copy(page, { text, html: fromWord });
  await page.keyboard.press('Control+v');
  await expectRecognised(page);

  // Nobody is named for the second quote: the question stands at its words, and one digit answers it.
  const questions = page.locator('[data-question]');
  await expect(questions).toHaveCount(1);
  await expect(questions).toContainText('Does Ana Reis say “The hold was built for cattle');
  await expect(page.locator('[data-quote]')).toHaveCount(2);
  await page.keyboard.press('F8');
  await expect(questions.getByRole('button').first()).toBeFocused();
  const choices = await questions.getByRole('button').allInnerTexts();
  const no = choices.findIndex((choice) => choice.includes('Not a quote'));
  await page.keyboard.press(String(no + 1));
  await expect(questions).toHaveCount(0);
  await expect(page.locator('[data-quote]')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Sheet', exact: true })).toBeFocused();
  await saved(page);
  await expectWhole(home);

  // The answer is one step, the whole paste below it another.
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-quote]')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(section(page, 'Headline')).not.toContainText('ferry');
  await expect(section(page, 'Body')).not.toContainText('ferry');
  await expect(section(page, 'Letterhead')).not.toContainText('HARBOUR');
  await expect(section(page, 'Label')).toHaveText(before ?? '');
  await expect(page.locator('[data-quote]')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expectRecognised(page);
});

test('one undo after a paste brings the empty sheet back', async ({ page, home }) => {
  await newRelease(page);
  await saved(page);
  const empty = (await onlyRelease(libraryOf(home))).content;
  await copy(page, { text, html: fromMail });
  await page.keyboard.press('Control+v');
  await expectRecognised(page);
  await page.keyboard.press('Control+z');
  await expect(section(page, 'Headline')).not.toContainText('ferry');
  await expect.poll(async () => (await onlyRelease(libraryOf(home))).content).toEqual(empty);
});

test('plain text pasted on the first window is recognised too', async ({ page, home }) => {
  await expect(page.getByRole('button', { name: /^Paste or drop/ })).toBeVisible();
  await copy(page, { text });
  await page.keyboard.press('Control+v');
  await expectRecognised(page);
  await saved(page);
  await expectWhole(home);
});

test('a file dropped on the first window becomes a release, one that cannot be read says why', async ({
  page,
  app,
  home,
}) => {
  await expect(page.getByRole('button', { name: /^Paste or drop/ })).toBeVisible();
  const letter = join(home, 'letter.docx');
  await writeFile(letter, 'PK');
  await dropFile(app, letter);
  await expect(page.getByText('letter.docx cannot be imported yet.')).toBeVisible();
  expect(await releaseNames(libraryOf(home))).toEqual([]);

  const path = join(home, 'ferry.html');
  await writeFile(path, fromWord);
  await dropFile(app, path);
  await expectRecognised(page);
  await saved(page);
  await expectWhole(home);
});
