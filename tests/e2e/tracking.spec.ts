import { join } from 'node:path';
import { root as projectRoot } from '../../build/root.mjs';
import { changesOf } from '../../shared/review/changes';
import { rejectedRoot } from '../../shared/review/resolve';
import { comparable } from '../model/support/tracking/comparable';
import { expect, test } from './support/app';
import { ana, bo } from './support/marked-release';
import { coastal, libraryOf, onlyRelease, releaseIn, rootIn, samplesFolder } from './support/releases';
import {
  backOnSheet,
  expectTracking,
  middleOf,
  newRelease,
  saved,
  section,
  select,
  track,
} from './support/sheet';
import { dropFile } from './support/system';
import { acceptedWords, fileOf, name, openMarked } from './support/two-authors';

test('whatever way words are changed, it is tracked under this desk’s name, and rejecting all gives the text before', async ({
  app,
  page,
  home,
}) => {
  // A dozen ways of editing, each waited for in the file.
  test.slow();
  const before = comparable(rootIn(await releaseIn(samplesFolder, coastal)));
  await openMarked(page, home);
  const session = await page.context().newCDPSession(page);
  const key = (name: string) => page.keyboard.press(name);

  /** What was done reads so in the file, others' marks stand, and nothing that was there before is lost. */
  const check = async (what: string, ...expected: (string | RegExp)[]): Promise<void> => {
    for (const words of expected)
      await expect
        .poll(() => acceptedWords(home), { message: what })
        .toMatch(
          words instanceof RegExp ? words : new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')),
        );
    await saved(page);
    const root = await fileOf(home);
    expect(comparable(rejectedRoot(root)), what).toEqual(before);
    const authors = new Set(changesOf(root).map(({ by }) => by));
    expect([...authors], what).toEqual(expect.arrayContaining([ana.id, bo.id]));
    expect(authors.size, `${what}: marks of this desk`).toBe(3);
  };

  await select(page, 'Fourteen coastal councils', 'end');
  await page.keyboard.type(', all of them,');
  await check('typing', 'councils, all of them, will run');

  await select(page, 'Six duty officers', 'start');
  await key('Enter');
  await check('Enter', /shore\. ?\nSix duty officers/);
  await key('Backspace');
  await check('Backspace over one’s own break', /shore\. Six duty officers/);
  await select(page, 'nine river stations', 'start');
  await key('Delete');
  await key('Control+Delete');
  await select(page, 'harbour radars', 'end');
  await key('Control+Backspace');
  await check('words deleted by key', /gauges, {1,2}river stations and the harbour {1,2}into one picture/);

  await select(page, 'Sirens will sound', 'start');
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Backspace',
    code: 'Backspace',
    windowsVirtualKeyCode: 8,
    commands: ['deleteToBeginningOfLine'],
  });
  await check('a line deleted', /\n[^\n]*Sirens will sound/);

  await select(page, 'two kilometres along the same beach');
  await key('Control+x');
  await select(page, 'Nobody was hurt', 'start');
  await key('Control+v');
  await check('cut and paste', 'two kilometres along the same beachNobody was hurt');

  // The pointer takes words along.
  const from = await middleOf(page, 'in their own language');
  const { x, y } = await page.evaluate(() => {
    const words = [...document.querySelectorAll('[data-slate-string]')].find(({ textContent }) =>
      textContent?.includes('Duty officers in all towns'),
    );
    const range = document.createRange();
    const node = words?.firstChild;
    if (!node) throw new Error('There is nothing to drop on.');
    const at = node.textContent?.indexOf('Duty officers') ?? 0;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getBoundingClientRect();
    return { x: rect.left + 1, y: rect.top + rect.height / 2 };
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + x) / 2, (from.y + y) / 2, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await check('a drag', /in their own languageDuty officers|in their own languageD/);

  const line = await middleOf(page, 'A second room');
  await page.mouse.click(line.x, line.y, { clickCount: 3 });
  await key('Control+x');
  await expect.poll(() => acceptedWords(home)).not.toContain('former pilots');
  await check('three clicks and a cut');

  await key('Control+h');
  await page.getByRole('textbox', { name: 'Find' }).fill('siren');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('horn');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await key('Escape');
  await check('find and replace', /horn, telephone/);

  await select(page, 'every minute a family gains', 'end');
  await page.keyboard.type(' or loses');
  await check('typing in a quote', 'a family gains or loses is a minute');

  // An input method: the words chosen go when it begins, what it makes is there when it ends.
  await select(page, 'spoken message');
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await session.send('Input.insertText', { text: '日本' });
  await check('a composition over a selection', 'time as a 日本 in the seven');
  await select(page, 'seven languages', 'end');
  await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: 'é' });
  await check('a dead key', 'seven languagesé most');

  await select(page, 'Anyone can register');
  await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Italic' }).click();
  await expect(section(page, 'Body').locator('em', { hasText: 'Anyone can register' })).toBeVisible();
  await key('Control+Shift+k');
  await page.getByRole('dialog').getByRole('textbox').fill('CRC/2026/99');
  await key('Enter');
  await backOnSheet(page);
  await key('Control+;');
  await expect(page.getByRole('dialog', { name: 'Date of the dateline' })).toBeVisible();
  await page.keyboard.type('12022026');
  await key('Enter');
  await backOnSheet(page);
  await expect
    .poll(async () => {
      const { content } = await releaseIn(libraryOf(home), name);
      const of = (type: string) =>
        content.find((one) => one.type === type) as unknown as Record<string, unknown>;
      return [of('label').reference, of('dateline').date];
    })
    .toEqual(['CRC/2026/99', '2026-12-02']);
  await check('fields and formats');

  await dropFile(app, join(projectRoot, 'build/icons/png/64x64.png'));
  await expect(page.getByRole('dialog', { name: 'Image' })).toBeVisible();
  await key('Escape');
  await backOnSheet(page);
  await expect(page.locator('.image[data-whole="ins"]')).toHaveCount(1);
  await check('an image dropped');

  // Everything at once, back again with one key, and forth.
  const open = changesOf(await fileOf(home)).length;
  await key('Control+Shift+F8');
  await expect(page.locator('[data-change], [data-changed]')).toHaveCount(0);
  await saved(page);
  const rejected = await fileOf(home);
  expect(comparable(rejected)).toEqual(before);
  await key('Control+z');
  await expect(page.getByRole('button', { name: `${open} open changes` })).toBeVisible();
  await key('Control+Shift+z');
  await expect(page.locator('[data-change], [data-changed]')).toHaveCount(0);
});

test('tracking is off in a new release and is switched by key', async ({ page, home }) => {
  await newRelease(page);
  await expectTracking(page, false);
  await page.keyboard.type('One');
  await track(page, true);
  await page.keyboard.type(' two');
  await track(page, false);
  await page.keyboard.type(' three');
  await expect(section(page, 'Headline').locator('ins')).toHaveText(' two');
  await saved(page);
  const file = await onlyRelease(libraryOf(home));
  expect(file.tracking).toBe(false);
  expect(changesOf(rootIn(file)).map(({ text }) => text)).toEqual([' two']);
});
