import type { Page } from 'playwright/test';
import { expect, test } from './support/app';
import { violations } from './support/axe';
import { newRelease, section } from './support/sheet';

/** Colours are measured as they stand, so nothing may still be fading. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );

const expectNone = async (page: Page): Promise<void> => {
  await atRest(page);
  expect(await violations(page)).toEqual([]);
};

const openSample = async (page: Page, headline: string | RegExp): Promise<void> => {
  await page.keyboard.press('Control+Shift+a');
  await page.getByRole('list', { name: 'Library' }).getByText(headline).first().click();
  await expect(section(page, 'Headline')).toHaveText(headline);
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ homeFiles: { 'settings.json': JSON.stringify({ theme }) } });

    test('axe finds nothing in any view', async ({ page }) => {
      // Eight views, each looked through by a hundred rules.
      test.slow();
      await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
      await expectNone(page);

      await page.keyboard.press('Control+,');
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Control+,');

      await page.keyboard.press('Control+Shift+P');
      await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Escape');

      await newRelease(page);
      await expectNone(page);
      await page.keyboard.press('Control+e');
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+M');
      await expect(page.getByRole('dialog', { name: 'When may it be used?' })).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Escape');

      await openSample(page, 'Coastal towns to share one flood warning centre');
      await expect(page.getByRole('list', { name: 'Quotes' })).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Control+e');
      await expect(page.getByText('A draft copy can be written at any time.')).toBeVisible();
      await expectNone(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+f');
      await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
      await expectNone(page);
    });
  });
}

test('axe finds nothing in a release that reads from right to left', async ({ page }) => {
  await openSample(page, /مركز واحد/);
  await expect(
    page.locator('.sheet [dir="rtl"]').or(page.locator('.sheet[dir="rtl"]')).first(),
  ).toBeVisible();
  await expectNone(page);
});

test('axe is asked for real: it finds a button without a name', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});
