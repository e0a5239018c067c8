import { expect, type Locator, type Page } from 'playwright/test';
import { pressKeyOf } from './commands';

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

/** The caret behind the last word of the body. */
export const atEndOfBody = async (page: Page): Promise<void> => {
  await section(page, 'Body').locator('.block').last().click();
  await page.keyboard.press('End');
};

/** Switches tracking by its key; the switch is main's and takes a moment. */
export const track = async (page: Page, on: boolean): Promise<void> => {
  await pressKeyOf(page, 'tracking');
  await expectTracking(page, on);
};

export const expectTracking = (page: Page, on: boolean): Promise<void> =>
  expect(
    page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Tracking' }),
  ).toHaveAttribute('aria-pressed', String(on));

/**
 * Selects words of the sheet, or puts the caret at their start or end or so many letters into them; as a
 * pointer would, without its pixels.
 */
export const select = async (page: Page, words: string, edge?: 'start' | 'end' | number): Promise<void> => {
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
  const selected = edge === undefined ? words : '';
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(selected);
};

/** Where words of the sheet stand on the screen; they are selected then. */
export const middleOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  select(page, words).then(() =>
    page.evaluate(() => {
      const rect = getSelection()?.getRangeAt(0).getClientRects()[0];
      if (!rect) throw new Error('Nothing is selected.');
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }),
  );
