import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mark } from '../../shared/release/leaf';
import { changesOf } from '../../shared/review/changes';
import { rejectedRoot } from '../../shared/review/resolve';
import { comparable } from '../model/support/tracking/comparable';
import { expect, test } from './support/app';
import { coastal, libraryOf, type ReleaseFile, releaseIn, rootIn, samplesFolder } from './support/releases';
import { middleOf, pressTimes, saved, select } from './support/sheet';
import { acceptedWords, fileOf, marked, name, openMarked } from './support/two-authors';

test('changes are gone through, decided and shown in three ways by key, and hidden words do not hold the caret', async ({
  page,
  home,
}) => {
  test.slow();
  await openMarked(page, home);
  const key = (name: string) => page.keyboard.press(name);
  const card = page.getByRole('group', { name: 'About this change' });

  // F7 goes through all of them in their order, says who and what, and begins again.
  await select(page, 'Coastal towns', 'start');
  const order = ['Replaced “forty minutes apart”', 'Made “212 tide gauges” bold', 'Joined two paragraphs'];
  for (const words of order) {
    await key('F7');
    await expect(card).toContainText(words);
  }
  await expect(card).toContainText('Ana Reis');
  await expect(card).toContainText('Head of press');
  await key('F7');
  await expect(card).toContainText('with “we owed them”');
  await key('F7');
  await expect(card).toContainText('Made a paragraph a subheading');
  await key('F7');
  await expect(card).toContainText('Replaced “forty minutes apart”');
  await expect(page.getByText('That was the last change')).toBeVisible();
  await key('Shift+F7');
  await expect(card).toContainText('Made a paragraph a subheading');
  // The focus stays in the text, and Escape puts the card away.
  await expect(page.getByRole('textbox', { name: 'Sheet', exact: true })).toBeFocused();
  await key('Escape');
  await expect(card).toBeHidden();

  // Accept goes on to the next; undo brings mark, author and time back.
  await select(page, 'an hour apart', 3);
  await key('Control+F7');
  await expect(card).toContainText('Made “212 tide gauges” bold');
  await key('Control+Shift+F7');
  await expect(card).toContainText('Joined two paragraphs');
  await expect.poll(async () => changesOf(await fileOf(home)).length).toBe(3);
  await key('Control+z');
  await key('Control+z');
  const original = JSON.parse(await marked()) as ReleaseFile;
  await expect.poll(() => fileOf(home).then(comparable)).toEqual(comparable(rootIn(original)));

  // Pointing at a mark shows the same card.
  await page.locator('.change-del', { hasText: 'the old system' }).hover();
  await expect(card).toContainText('with “we owed them”');
  await key('Escape');
  await expect(card).toBeHidden();

  // Simple keeps the bars, final nothing; the status bar says which.
  const deleted = page.locator('.change-del', { hasText: 'forty minutes' });
  await expect(deleted).toHaveCSS('text-decoration-line', 'line-through');
  await key('Shift+F9');
  await expect(deleted).toBeHidden();
  await expect(page.getByRole('button', { name: 'Changes shown as bars' })).toBeVisible();
  await key('Shift+F9');
  await expect(page.getByRole('button', { name: 'Changes hidden' })).toBeVisible();

  // Beside hidden words: one press passes them, and what is typed and deleted lands where it is seen.
  await select(page, 'receive warnings ', 'end');
  await key('ArrowLeft');
  await key('ArrowRight');
  await key('ArrowRight');
  await page.keyboard.type('X');
  await expect.poll(() => acceptedWords(home)).toContain('receive warnings aXn hour apart');
  await key('Backspace');
  await key('Backspace');
  await key('Backspace');
  await expect.poll(() => acceptedWords(home)).toContain('receive warningsn hour apart');
  await page.keyboard.type(' a');
  await expect.poll(() => acceptedWords(home)).toContain('receive warnings an hour apart');

  // A line of which nothing is left still takes the caret, and the arrows leave it.
  const line = await middleOf(page, 'A second room');
  await page.mouse.click(line.x, line.y, { clickCount: 3 });
  await key('Backspace');
  await page.keyboard.type('Anew');
  await expect.poll(() => acceptedWords(home)).toContain('\nAnew\n');
  await pressTimes(page, 'Backspace', 'Anew'.length);
  await expect.poll(() => acceptedWords(home)).not.toContain('Anew');
  await key('ArrowRight');
  await page.keyboard.type('Z');
  await expect.poll(() => acceptedWords(home)).toContain('\nZWarnings will reach');
  await saved(page);
  const marks = changesOf(await fileOf(home));
  expect(new Set(marks.map(({ by }: Pick<Mark, 'by'>) => by)).size).toBe(3);
  expect(comparable(rejectedRoot(await fileOf(home)))).toEqual(
    comparable(rootIn(await releaseIn(samplesFolder, coastal))),
  );
  expect(await readFile(join(libraryOf(home), name), 'utf8')).toContain('forty minutes');
});
