import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root as projectRoot } from '../../build/root.mjs';
import { setBlock } from '../../shared/editing/verbs/block-type';
import { toggleMark } from '../../shared/editing/verbs/marks';
import type { Leaf, Mark } from '../../shared/release/leaf';
import type { Root } from '../../shared/release/root';
import { changesOf } from '../../shared/review/changes';
import { acceptedRoot, rejectedRoot } from '../../shared/review/resolve';
import { comparable } from '../model/support/tracking/comparable';
import { expect, test } from './support/app';
import { markedRelease } from './support/marked-release';
import {
  libraryOf,
  onlyRelease,
  type ReleaseFile,
  releaseIn,
  samplesFolder,
  writeReleaseFile,
} from './support/releases';
import { backOnSheet, saved, section } from './support/sheet';
import { dropFile } from './support/system';

const sample = 'coastal-towns-flood-warning-centre.release';
const name = 'two-authors.release';
const ana = { id: 'anareis00001', name: 'Ana Reis', role: 'Head of press' };
const bo = { id: 'bolindqvist1', name: 'Bo Lindqvist', role: 'Legal' };

/** What Ana and Bo have left open before this desk writes a word. */
const marked = (): Promise<string> =>
  markedRelease(sample, [ana, bo], ({ editor, as, select }) => {
    as(bo);
    select('forty minutes apart');
    editor.insertText('an hour apart');
    select('212 tide gauges');
    toggleMark(editor, 'bold');
    as(ana);
    select('the old system took from them');
    editor.insertText('we owed them');
    select('Until now each', 'start');
    editor.deleteBackward('character');
    select('The first joint exercise');
    setBlock(editor, 'subheading');
  });

const asRoot = (file: ReleaseFile): Root =>
  ({ type: 'release', ...file, children: file.content }) as unknown as Root;

const openMarked = async (page: Page, home: string): Promise<void> => {
  await writeReleaseFile(libraryOf(home), name, await marked());
  const entry = page.getByRole('list', { name: 'Library' }).getByText('Coastal towns');
  await entry.click();
  await expect(section(page, 'Body')).toContainText('Fourteen coastal councils');
};

/** The words of a release when its changes are accepted, leaf beside leaf, lines parted by line feeds. */
const wordsOf = (root: Root): string => {
  const lines = (node: unknown): string[] => {
    const { children } = node as { children: unknown[] };
    return children.every((child) => typeof child === 'object' && child !== null && 'text' in child)
      ? [(children as Leaf[]).map(({ text }) => text).join('')]
      : children.flatMap(lines);
  };
  return lines(root).join('\n');
};

const fileOf = async (home: string): Promise<Root> => asRoot(await releaseIn(libraryOf(home), name));
const acceptedWords = async (home: string): Promise<string> => wordsOf(acceptedRoot(await fileOf(home)));

/** Puts the caret into words of the sheet, or selects them; as a pointer would, without its pixels. */
const select = async (page: Page, words: string, edge?: 'start' | 'end' | number): Promise<void> => {
  await page.evaluate(
    ({ words, edge }) => {
      const sheet = document.querySelector<HTMLElement>('.sheet');
      if (!sheet) throw new Error('There is no sheet.');
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at === -1 || !node.parentElement?.closest('[data-slate-string]')) continue;
        node.parentElement.scrollIntoView({ block: 'center' });
        sheet.focus({ preventScroll: true });
        const from =
          edge === undefined || edge === 'start' ? at : at + (edge === 'end' ? words.length : edge);
        const to = edge === undefined ? at + words.length : from;
        getSelection()?.setBaseAndExtent(node, from, node, to);
        return;
      }
      throw new Error(`The sheet does not show “${words}”.`);
    },
    { words, edge },
  );
  await page.waitForFunction(() => document.activeElement?.matches('.sheet'));
};

const middleOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  select(page, words).then(() =>
    page.evaluate(() => {
      const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
      if (!rect) throw new Error('Nothing is selected.');
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }),
  );

test('whatever way words are changed, it is tracked under this desk’s name, and rejecting all gives the text before', async ({
  app,
  page,
  home,
}) => {
  // A dozen ways of editing, each waited for in the file.
  test.slow();
  const before = comparable(asRoot(await releaseIn(samplesFolder, sample)));
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
  await expect.poll(() => fileOf(home).then(comparable)).toEqual(comparable(asRoot(original)));

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
  for (let at = 0; at < 4; at++) await key('Backspace');
  await expect.poll(() => acceptedWords(home)).not.toContain('Anew');
  await key('ArrowRight');
  await page.keyboard.type('Z');
  await expect.poll(() => acceptedWords(home)).toContain('\nZWarnings will reach');
  await saved(page);
  const marks = changesOf(await fileOf(home));
  expect(new Set(marks.map(({ by }: Pick<Mark, 'by'>) => by)).size).toBe(3);
  expect(comparable(rejectedRoot(await fileOf(home)))).toEqual(
    comparable(asRoot(await releaseIn(samplesFolder, sample))),
  );
  expect(await readFile(join(libraryOf(home), name), 'utf8')).toContain('forty minutes');
});

test('tracking is off in a new release and is switched by key', async ({ page, home }) => {
  await key(page, 'Control+n');
  await expect(section(page, 'Headline')).toBeVisible();
  const button = page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Tracking' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.type('One');
  await key(page, 'F9');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type(' two');
  await key(page, 'F9');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.type(' three');
  await expect(section(page, 'Headline').locator('ins')).toHaveText(' two');
  await saved(page);
  const file = (await onlyRelease(libraryOf(home))) as ReleaseFile & { tracking: boolean };
  expect(file.tracking).toBe(false);
  expect(changesOf(asRoot(file)).map(({ text }) => text)).toEqual([' two']);
});

const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
