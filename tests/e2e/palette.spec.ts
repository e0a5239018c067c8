import { expect, test } from './support/app';

test('letters typed right after the key of the palette reach the palette, never the release', async ({
  page,
}) => {
  await page.keyboard.press('Control+n');
  const headline = page.getByRole('group', { name: 'Headline', exact: true });
  await expect(headline).toBeVisible();
  await headline.click();
  await page.keyboard.type('Tide');
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('settings');
  await expect(page.getByRole('searchbox', { name: 'All commands' })).toHaveValue('settings');
  await expect(headline).toHaveText('Tide');
});
