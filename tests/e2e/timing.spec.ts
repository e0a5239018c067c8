import { expect, test } from './support/app';
import { backOnSheet, newRelease, section } from './support/sheet';

test('a city that is typed sets the zone by Enter alone; one that is not found changes nothing', async ({
  page,
}) => {
  await newRelease(page);
  await page.keyboard.press('Control+Shift+M');
  const panel = page.getByRole('dialog', { name: 'When may it be used?' });
  const city = panel.getByRole('combobox');
  const done = panel.getByRole('button', { name: 'Done' });
  const embargo = panel.getByRole('radio', { name: 'Embargoed until a time' });
  await expect(panel.getByRole('radio', { checked: true })).toBeFocused();
  for (let step = 0; step < 5 && !(await embargo.isChecked()); step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12012090');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0630');
  await page.keyboard.press('Tab');
  await expect(city).toBeFocused();

  const chooses = async (typed: string, place: string) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toHaveText(place);
    await page.keyboard.press('Enter');
    await expect(city).toHaveValue(place);
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(panel).toBeVisible();
  };
  await chooses('New York', 'New York City, United States');
  await done.click();
  await backOnSheet(page);
  await expect(section(page, 'Release line')).toContainText('EASTERN TIME');

  await page.keyboard.press('Control+Shift+M');
  await city.focus();
  await chooses('Lisbon', 'Lisbon, Portugal');
  await done.click();
  await backOnSheet(page);
  await expect(section(page, 'Release line')).not.toContainText('EASTERN TIME');
  await expect(section(page, 'Release line')).toContainText('06:30');

  await page.keyboard.press('Control+Shift+M');
  await city.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Atlantis');
  await expect(panel.getByText('No city “Atlantis” is known here')).toBeVisible();
  await expect(done).toBeDisabled();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(city).toHaveValue('Atlantis');
  await expect(panel).toBeVisible();

  await city.focus();
  // One marked in the list goes before the first.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('portugal');
  const second = page.getByRole('option').nth(1);
  const place = (await second.textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(city).toHaveValue(place);
  await chooses('Washington', 'Washington, United States');
  await page.keyboard.press('Enter');
  await backOnSheet(page);
  await expect(section(page, 'Release line')).toContainText('EASTERN TIME');
});
