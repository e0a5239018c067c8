import { expect, type Locator, type Page } from 'playwright/test';
import type { CommandId } from '../../../shared/commands';
import type { RunningApp } from './app';
import { pressKeyOf } from './commands';
import { backOnSheet, section } from './sheet';

/** What a test of one command has before it, and leaves as it was. */
export type Desk = RunningApp & { home: string };
export type Act = (desk: Desk) => Promise<void>;

export const body = (page: Page): Locator => section(page, 'Body');
export const headline = (page: Page): Locator => section(page, 'Headline');
export const panel = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });
/** A panel at the side of the sheet, by its title. */
export const aside = (page: Page, name: string): Locator =>
  page.getByRole('complementary', { name, exact: true });
/** The quotes of one speaker in the inspector. */
export const quotesOf = (page: Page, speaker: string): Locator =>
  page.getByRole('list', { name: 'Quotes' }).getByRole('listitem').filter({ hasText: speaker });
export const library = (page: Page): Locator => page.getByRole('navigation', { name: 'Library' });
/** The button that opens a release of the library, by words of its entry. */
export const entryOf = (page: Page, name: string | RegExp): Locator =>
  library(page).getByRole('listitem').filter({ hasText: name }).getByRole('button').first();
export const firstWindow = (page: Page): Locator =>
  page.getByRole('heading', { name: 'What goes on the record today?' });

/** Shows something by its key and puts it away with Escape. */
export const opens =
  (id: CommandId, what: (page: Page) => Locator): Act =>
  async ({ page }) => {
    await pressKeyOf(page, id);
    await expect(what(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(what(page)).toBeHidden();
  };

/** The same on the sheet, where the caret comes back. */
export const asks =
  (id: CommandId, name: string): Act =>
  async (desk) => {
    await opens(id, (page) => panel(page, name))(desk);
    await backOnSheet(desk.page);
  };

/** Shows and hides something by one key. */
export const toggles =
  (id: CommandId, what: (page: Page) => Locator): Act =>
  async ({ page }) => {
    const before = await what(page).isVisible();
    await pressKeyOf(page, id);
    await expect(what(page)).toBeVisible({ visible: !before });
    await pressKeyOf(page, id);
    await expect(what(page)).toBeVisible({ visible: before });
  };

/** One more of something on the sheet, gone again with undo. */
export const adds =
  (id: CommandId, what: (page: Page) => Locator): Act =>
  async ({ page }) => {
    const before = await what(page).count();
    await pressKeyOf(page, id);
    await expect(what(page)).toHaveCount(before + 1);
    await pressKeyOf(page, 'undo');
    await expect(what(page)).toHaveCount(before);
  };

/** A word before the caret selected, and the caret behind it again. */
export const onWord =
  (act: Act): Act =>
  async (desk) => {
    await desk.page.keyboard.press('Control+Shift+ArrowLeft');
    await act(desk);
    await desk.page.keyboard.press('ArrowRight');
  };

export const inOrder =
  (...acts: Act[]): Act =>
  async (desk) => {
    for (const act of acts) await act(desk);
  };

export const presses =
  (id: CommandId): Act =>
  ({ page }) =>
    pressKeyOf(page, id);
