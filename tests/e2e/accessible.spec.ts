import type { Page } from 'playwright/test';
import { expect, test } from './support/app';
import { violations } from './support/axe';
import { pressKeyOf } from './support/commands';
import { newRelease, section } from './support/sheet';
import { expectAccessible } from './support/themes';

const openSample = async (page: Page, headline: string | RegExp): Promise<void> => {
  await page.keyboard.press('Control+Shift+a');
  await page.getByRole('list', { name: 'Library' }).getByText(headline).first().click();
  await expect(section(page, 'Headline')).toHaveText(headline);
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ homeFiles: { 'settings.json': JSON.stringify({ theme }) } });

    test('axe finds nothing in any view', async ({ page }) => {
      // Ten views, each looked through by a hundred rules.
      test.slow();
      await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
      await expectAccessible(page);

      await page.keyboard.press('Control+,');
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Control+,');

      await page.keyboard.press('Control+Shift+P');
      await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await newRelease(page);
      await expectAccessible(page);
      await page.keyboard.press('Control+e');
      await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+M');
      await expect(page.getByRole('dialog', { name: 'When may it be used?' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await openSample(page, 'Coastal towns to share one flood warning centre');
      await expect(page.getByRole('list', { name: 'Quotes' })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Control+e');
      await expect(page.getByText('A draft copy can be written at any time.')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      // Of the panels that review brings, the ones that a sample has; the others in their own stories.
      await page.getByRole('tab', { name: 'Changes' }).click();
      await expectAccessible(page);
      await pressKeyOf(page, 'record');
      await expect(page.getByRole('tab', { name: 'Record' })).toHaveAttribute('aria-selected', 'true');
      await expectAccessible(page);
      await page.keyboard.press('Control+f');
      await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
      await expectAccessible(page);
    });
  });
}

test('axe finds nothing in a release that reads from right to left', async ({ page }) => {
  await openSample(page, /مركز واحد/);
  await expect(
    page.locator('.sheet [dir="rtl"]').or(page.locator('.sheet[dir="rtl"]')).first(),
  ).toBeVisible();
  await expectAccessible(page);
  await pressKeyOf(page, 'export');
  await expect(page.getByRole('region', { name: 'Before it can go out' }).first()).toBeVisible();
  await expectAccessible(page);
});

test('axe is asked for real: it finds a button without a name', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'What goes on the record today?' })).toBeVisible();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});
