import type { Page } from 'playwright/test';
import { commands } from '../../shared/commands';
import { body, firstWindow, headline, library, panel } from './support/acts';
import { expect, type RunningApp, test } from './support/app';
import { clickMenu, commandWords, menuItems, pressKeyOf } from './support/commands';
import { backOnSheet, caretSection, newRelease } from './support/sheet';

/** What the palette offers, by its words, and whether it can be chosen just now. */
const paletteItems = async (page: Page): Promise<Map<string, boolean>> => {
  await pressKeyOf(page, 'palette');
  const items = panel(page, 'All commands').getByRole('menuitem');
  await expect(items.first()).toBeVisible();
  const found = await items.evaluateAll((nodes) =>
    nodes.map((node): [string, boolean] => [
      node.querySelector('.menu-words')?.textContent ?? '',
      node.getAttribute('aria-disabled') !== 'true',
    ]),
  );
  await page.keyboard.press('Escape');
  await expect(panel(page, 'All commands')).toBeHidden();
  return new Map(found);
};

/** That menu and palette both hold every command, and that what the palette can run the menu can too. */
const expectBoth = async (
  app: RunningApp,
  state: { document: boolean; editable: boolean },
): Promise<void> => {
  const words = await commandWords();
  const meets = { nothing: true, ...state };
  const offered = commands.filter(({ id }) => id !== 'palette');
  const palette = await paletteItems(app.page);
  expect([...palette.keys()].sort()).toEqual(offered.map(({ id }) => words(id)).sort());
  // The menu hears of the state a moment after the window.
  await expect
    .poll(async () => {
      const menu = new Map((await menuItems(app)).map((item) => [item.id, item]));
      return commands.filter(({ id, key, needs }) => {
        const item = menu.get(id);
        const enabled = id === 'paste-plain' ? item?.enabled : meets[needs];
        return item?.label !== words(id) || item.key !== key || item.enabled !== enabled;
      });
    })
    .toEqual([]);
  for (const { id, needs } of offered)
    if (palette.get(words(id))) expect(meets[needs], `${id} can be run`).toBe(true);
  for (const { id, needs } of offered) if (needs === 'nothing') expect(palette.get(words(id)), id).toBe(true);
};

test('menu and palette hold every command, with what can be run first open to choose', async ({ app }) => {
  const { page } = app;
  await expect(firstWindow(page)).toBeVisible();
  await expectBoth(app, { document: false, editable: false });
  await newRelease(page);
  await expectBoth(app, { document: true, editable: true });
  await pressKeyOf(page, 'look-around');
  await expect(page.getByText('This is a sample.')).toBeVisible();
  await expectBoth(app, { document: true, editable: false });
});

test('the palette finds a command by its words, runs it where the caret was, and scrolls to the last', async ({
  page,
}) => {
  await newRelease(page);
  await body(page).click();
  await page.keyboard.type('One two');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await pressKeyOf(page, 'palette');
  await page.keyboard.type('bol');
  await expect(panel(page, 'All commands').getByRole('menuitem').first()).toContainText('Bold');
  await page.keyboard.press('Enter');
  await expect(body(page).locator('strong')).toHaveText('two');

  // What was typed wrong and taken back is no reason to choose by arrow.
  await pressKeyOf(page, 'palette');
  await page.keyboard.type('italx');
  await page.keyboard.press('Backspace');
  await expect(panel(page, 'All commands').getByRole('menuitem').first()).toContainText('Italic');
  await page.keyboard.press('Enter');
  await expect(body(page).locator('em')).toHaveText('two');

  await pressKeyOf(page, 'palette');
  const items = panel(page, 'All commands').getByRole('menuitem');
  await expect(items.first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).not.toBeInViewport();
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown');
  await expect(panel(page, 'All commands').locator('[data-focused]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await backOnSheet(page);
});

test('a command chosen in the menu of the system is the same command', async ({ app }) => {
  const { page } = app;
  await expect(firstWindow(page)).toBeVisible();
  await clickMenu(app, 'new-release');
  await expect.poll(() => caretSection(page)).toBe('Headline');
  await page.keyboard.type('From the menu');
  await clickMenu(app, 'undo');
  await expect(headline(page)).not.toContainText('From');
  await clickMenu(app, 'settings');
  await expect(page.getByRole('complementary', { name: 'Settings' })).toBeVisible();
  await clickMenu(app, 'close');
  await expect(firstWindow(page)).toBeVisible();
});

test('F6 goes round the parts of the window and comes back to the caret', async ({ page }) => {
  const part = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region);
  await newRelease(page);
  await page.keyboard.type('A headline');
  const round = async (key: string, parts: string[]): Promise<void> => {
    for (const name of parts) {
      await page.keyboard.press(key);
      await expect.poll(part).toBe(name);
    }
  };
  await round('F6', ['inspector', 'library', 'sheet']);
  await page.keyboard.type('!');
  await expect(headline(page)).toHaveText('A headline!');
  await round('Shift+F6', ['library', 'inspector', 'sheet']);
  await pressKeyOf(page, 'preview');
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
  await round('F6', ['preview', 'library', 'sheet']);
  await pressKeyOf(page, 'preview');
  await pressKeyOf(page, 'toggle-library');
  await expect(library(page)).toBeHidden();
  await round('F6', ['inspector', 'sheet']);
  await page.keyboard.type('?');
  await expect(headline(page)).toHaveText('A headline!?');
});

test('keys that follow each other at once act where the caret is', async ({ page }) => {
  await newRelease(page);
  await body(page).click();
  await page.keyboard.type('One two');
  // Nothing waits between these: the page has moved the caret, and the editor is yet to hear of it.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  await expect(body(page)).toHaveText('O!ne two');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+b');
  await expect(body(page).locator('strong')).toHaveText('O!ne two');
});
