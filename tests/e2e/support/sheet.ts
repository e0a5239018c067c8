import { expect, type Locator, type Page } from 'playwright/test';

/** A section of the open sheet, by the name that screen readers say. */
export const section = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

/** The section that the caret stands in; undefined when it stands in none. */
export const caretSection = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() =>
    getSelection()?.anchorNode?.parentElement?.closest('[role="group"]')?.getAttribute('aria-label'),
  );

/** Waits until all that was written in the window stands in its file. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');

/** A new release, open, with the caret where writing begins. */
export const newRelease = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+n');
  await expect(section(page, 'Headline')).toBeVisible();
  await expect.poll(() => caretSection(page)).toBe('Headline');
};

/** Presses a key a number of times. */
export const pressTimes = async (page: Page, key: string, times: number): Promise<void> => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};

/** Waits until a panel over the sheet is gone and the caret is back. */
export const backOnSheet = async (page: Page): Promise<void> => {
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Sheet', exact: true })).toBeFocused();
};
