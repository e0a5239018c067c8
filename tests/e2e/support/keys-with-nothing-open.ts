import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { CommandId } from '../../../shared/commands';
import { type Act, aside, firstWindow, headline, library, opens, panel, toggles } from './acts';
import { expect } from './app';
import { pressKeyOf } from './commands';
import { section } from './sheet';
import { answerOpenDialog } from './system';

/** Opens a release and ends on the first window. */
const makes =
  (id: CommandId, shown: (page: Page) => Promise<void>): Act =>
  async ({ page }) => {
    await pressKeyOf(page, id);
    await shown(page);
    await pressKeyOf(page, 'close');
    await expect(firstWindow(page)).toBeVisible();
  };

const chooses =
  (id: CommandId, file: string, shown: (page: Page) => Promise<void>): Act =>
  async (desk) => {
    await answerOpenDialog(desk, join(desk.home, file));
    await makes(id, shown)(desk);
  };

const labelled = (words: string) => (page: Page) => expect(section(page, 'Label')).toContainText(words);

/** What the keys do while nothing is open; after each the first window is there. */
export const whileNothingIsOpen = {
  'new-release': makes('new-release', labelled('PRESS RELEASE')),
  'new-statement': makes('new-statement', labelled('STATEMENT')),
  'new-advisory': makes('new-advisory', labelled('MEDIA ADVISORY')),
  open: chooses('open', 'given.release', (page) => expect(headline(page)).toHaveText('Opened by its key')),
  import: chooses('import', 'given.txt', (page) => expect(headline(page)).toHaveText('Harbour opens a lock')),
  close: makes('new-release', labelled('PRESS RELEASE')),
  'look-around': makes('look-around', (page) => expect(page.getByText('This is a sample.')).toBeVisible()),
  'choose-library': async (desk) => {
    await answerOpenDialog(desk, join(desk.home, 'Elsewhere'));
    await pressKeyOf(desk.page, 'choose-library');
    await expect(desk.page.getByRole('button', { name: 'Library: Elsewhere' })).toBeVisible();
  },
  settings: toggles('settings', (page) => aside(page, 'Settings')),
  shortcuts: toggles('shortcuts', (page) => aside(page, 'Keyboard shortcuts')),
  about: toggles('about', (page) => aside(page, 'About On Record')),
  palette: opens('palette', (page) => panel(page, 'All commands')),
  'toggle-library': toggles('toggle-library', library),
  waiting: toggles('waiting', (page) =>
    library(page).getByRole('heading', { name: 'Waiting for an answer' }),
  ),
  'find-release': async ({ page }) => {
    await pressKeyOf(page, 'find-release');
    await expect(page.getByRole('searchbox', { name: 'Find a release' })).toBeFocused();
  },
  'next-section': async ({ page }) => {
    await pressKeyOf(page, 'next-section');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  },
  'previous-section': async ({ page }) => {
    await pressKeyOf(page, 'previous-section');
    await expect(library(page).locator(':focus')).toHaveCount(1);
  },
} satisfies Partial<Record<CommandId, Act>>;
