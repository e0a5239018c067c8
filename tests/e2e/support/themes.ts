import type { Page } from 'playwright/test';
import { expect } from './app';
import { violations } from './axe';

/** Colours are measured as they stand, so nothing may still be fading. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );

/** That axe finds nothing in the window as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await atRest(page);
  expect(await violations(page)).toEqual([]);
};

/** The same in light and in dark, without another start of the app. */
export const expectAccessibleInBoth = async (page: Page): Promise<void> => {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectAccessible(page);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
};
