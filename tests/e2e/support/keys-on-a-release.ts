import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { CommandId } from '../../../shared/commands';
import {
  type Act,
  adds,
  aside,
  asks,
  body,
  firstWindow,
  inOrder,
  library,
  onWord,
  panel,
  presses,
  toggles,
} from './acts';
import { expect } from './app';
import { pressKeyOf } from './commands';
import { libraryOf, releaseNames } from './releases';
import { atEndOfBody, backOnSheet, pressTimes, section, track } from './sheet';
import { answerOpenDialog, answerSaveDialog, copy, watchTrash } from './system';

const zoomed = (id: CommandId, percent: number): Act =>
  inOrder(presses(id), ({ page }) =>
    expect(page.getByRole('button', { name: `${percent} %` })).toBeVisible(),
  );

const bold: Act = adds('bold', (page) => body(page).locator('strong'));
const quoted = (page: Page) => page.locator('[data-quote]');
const wanted: Act = async ({ page }) => {
  await pressKeyOf(page, 'find');
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused();
  await page.keyboard.type('o');
  await expect(page.getByRole('search').getByText(/ of |matches/)).toBeVisible();
};
/** Another match is shown, "3 of 7", the next or the one before. */
const goesTo =
  (id: CommandId): Act =>
  async ({ page }) => {
    const place = page.getByRole('search').locator('output');
    const before = (await place.textContent()) ?? '';
    await pressKeyOf(page, id);
    await expect(place).toHaveText(/^\d+ of \d+$/);
    await expect(place).not.toHaveText(before);
  };
const putAway: Act = async ({ page }) => {
  await page.keyboard.press('Escape');
  await backOnSheet(page);
  await page.keyboard.press('Control+End');
};
const pictured: Act = async (desk) => {
  const path = join(desk.home, 'picture.png');
  await desk.page.screenshot({ path, clip: { x: 0, y: 0, width: 40, height: 30 } });
  await answerOpenDialog(desk, path);
};

const tracked =
  (on: boolean): Act =>
  ({ page }) =>
    track(page, on);
const inserted = (page: Page) => body(page).locator('ins');
/** With a word that was written while changes were tracked; nothing of it is left after. */
const onAChange = (act: Act): Act =>
  inOrder(
    tracked(true),
    ({ page }) => page.keyboard.type(' tracked'),
    ({ page }) => expect(inserted(page)).toHaveText('tracked'),
    act,
    tracked(false),
    async ({ page }) => {
      await atEndOfBody(page);
      while ((await body(page).textContent())?.includes('tracked')) await pressKeyOf(page, 'undo');
    },
  );
/** The change is decided, and its word is there or gone. */
const decides = (id: CommandId, stays: boolean): Act =>
  onAChange(
    inOrder(presses('next-change'), presses(id), async ({ page }) => {
      await expect(inserted(page)).toHaveCount(0);
      if (stays) await expect(body(page)).toContainText('tracked');
      else await expect(body(page)).not.toContainText('tracked');
    }),
  );
/** Another change is chosen on the sheet. */
const choosesChange = (id: CommandId): Act =>
  onAChange(
    inOrder(
      ({ page }) => page.keyboard.press('Home'),
      presses(id),
      ({ page }) => expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe('tracked'),
    ),
  );

/** The words selected become a quote of somebody's. */
const marksQuoteOf =
  (name: string): Act =>
  async ({ page }) => {
    await pressKeyOf(page, 'mark-quote');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(quoted(page)).toHaveCount(1);
    await backOnSheet(page);
  };
const shows =
  (id: CommandId, name: string): Act =>
  async ({ page }) => {
    const sheet = aside(page, name);
    await pressKeyOf(page, id);
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  };

/** What the keys do on an open release. Each begins and ends with the caret behind the last word of the body. */
export const onAnOpenRelease = {
  undo: onWord(bold),
  redo: onWord(
    inOrder(
      bold,
      presses('redo'),
      ({ page }) => expect(body(page).locator('strong')).toHaveCount(1),
      presses('undo'),
    ),
  ),
  bold: onWord(bold),
  italic: onWord(adds('italic', (page) => body(page).locator('em'))),
  link: onWord(asks('link', 'Link')),
  comment: async ({ page }) => {
    await pressKeyOf(page, 'comment');
    await page.keyboard.type('Is that so?');
    await page.keyboard.press('Enter');
    await expect(page.locator('.sheet-margin')).toContainText('Is that so?');
    await backOnSheet(page);
  },
  'next-comment': async ({ page }) => {
    await page.keyboard.press('Home');
    await expect(page.locator('[data-comment="active"]')).toHaveCount(0);
    await pressKeyOf(page, 'next-comment');
    await expect(page.locator('[data-comment="active"]')).toHaveText('three');
  },
  'previous-comment': async ({ page }) => {
    await page.keyboard.press('Home');
    await pressKeyOf(page, 'previous-comment');
    await expect(page.locator('[data-comment="active"]')).toHaveText('three');
    await pressKeyOf(page, 'undo');
    await expect(page.locator('[data-comment]')).toHaveCount(0);
  },
  'mark-quote': onWord(asks('mark-quote', 'Speaker')),
  'not-quote': onWord(
    inOrder(marksQuoteOf('Ana Reis'), presses('not-quote'), ({ page }) =>
      expect(quoted(page)).toHaveCount(0),
    ),
  ),
  subheading: adds('subheading', (page) => body(page).getByRole('heading')),
  paragraph: inOrder(presses('subheading'), presses('paragraph'), ({ page }) =>
    expect(body(page).getByRole('heading')).toHaveCount(0),
  ),
  'block-quote': adds('block-quote', (page) => body(page).locator('blockquote')),
  'bullet-list': adds('bullet-list', (page) => body(page).locator('.list-bullet')),
  'number-list': adds('number-list', (page) => body(page).locator('.list-number')),
  // Only an item below another one goes deeper.
  indent: inOrder(
    presses('bullet-list'),
    ({ page }) => page.keyboard.press('Enter'),
    ({ page }) => page.keyboard.type('four'),
    adds('indent', (page) => body(page).locator('[data-level="1"]')),
    presses('bullet-list'),
  ),
  outdent: inOrder(
    presses('bullet-list'),
    presses('indent'),
    ({ page }) => expect(body(page).locator('[data-level="1"]')).toHaveCount(1),
    presses('outdent'),
    ({ page }) => expect(body(page).locator('[data-level="1"]')).toHaveCount(0),
    presses('outdent'),
    ({ page }) => expect(body(page).locator('[data-level]')).toHaveCount(1),
  ),
  'paste-plain': async (desk) => {
    await copy(desk.page, { text: ' six', html: '<b> six</b>' });
    await pressKeyOf(desk.page, 'paste-plain');
    await expect(body(desk.page)).toContainText('six');
    await expect(body(desk.page).locator('strong')).toHaveCount(0);
    await pressTimes(desk.page, 'Backspace', ' six'.length);
  },
  find: inOrder(wanted, putAway),
  replace: inOrder(
    presses('replace'),
    ({ page }) => expect(page.getByRole('textbox', { name: 'Replace with' })).toBeVisible(),
    putAway,
  ),
  'find-next': inOrder(wanted, goesTo('find-next'), goesTo('find-next'), putAway),
  'find-previous': inOrder(wanted, goesTo('find-previous'), goesTo('find-previous'), putAway),
  'add-issuer': adds('add-issuer', (page) => section(page, 'Letterhead').locator('.issuer')),
  'add-notice': adds('add-notice', (page) => section(page, 'Notice')),
  'add-contact': adds('add-contact', (page) => section(page, 'Contacts').locator('.contact')),
  'add-background': adds('add-background', (page) => section(page, 'Background').locator('h2')),
  image: inOrder(
    pictured,
    presses('image'),
    ({ page }) => expect(panel(page, 'Image')).toBeVisible(),
    ({ page }) => page.keyboard.press('Escape'),
    ({ page }) => backOnSheet(page),
    ({ page }) => expect(body(page).locator('figure')).toHaveCount(1),
    // With the image chosen the same key asks again what it shows.
    asks('image', 'Image'),
    presses('undo'),
    ({ page }) => expect(body(page).locator('figure')).toHaveCount(0),
  ),
  emblem: inOrder(pictured, presses('emblem'), async ({ page }) => {
    await expect(section(page, 'Letterhead').locator('img')).toHaveCount(1);
  }),
  'dateline-date': asks('dateline-date', 'Date of the dateline'),
  timing: asks('timing', 'When may it be used?'),
  reference: asks('reference', 'Reference'),
  'house-style': asks('house-style', 'House style'),
  language: asks('language', 'Language of the release'),
  preview: toggles('preview', (page) => page.getByRole('region', { name: 'Preview' })),
  'toggle-inspector': toggles('toggle-inspector', (page) => aside(page, 'Inspector')),
  'zoom-in': zoomed('zoom-in', 110),
  'zoom-out': inOrder(presses('zoom-out'), zoomed('zoom-out', 90)),
  'zoom-reset': zoomed('zoom-reset', 100),
  export: asks('export', 'Export'),
  'draft-copy': async (desk) => {
    await answerSaveDialog(desk, join(desk.home, 'draft'));
    await pressKeyOf(desk.page, 'draft-copy');
    await expect(desk.page.getByText('The draft copy is written.')).toBeVisible({ timeout: 60_000 });
    await desk.page.getByRole('button', { name: 'Put away' }).click();
  },
  tracking: inOrder(tracked(true), tracked(false)),
  'review-view': onAChange(async ({ page }) => {
    const sheet = page.getByRole('textbox', { name: 'Sheet', exact: true });
    const view = () => sheet.getAttribute('data-view');
    const before = (await view()) ?? '';
    await pressKeyOf(page, 'review-view');
    await expect(sheet).not.toHaveAttribute('data-view', before);
    // There are three of them, and then the first again.
    await pressKeyOf(page, 'review-view');
    await pressKeyOf(page, 'review-view');
    await expect(sheet).toHaveAttribute('data-view', before);
  }),
  'next-change': choosesChange('next-change'),
  'previous-change': choosesChange('previous-change'),
  'accept-change': decides('accept-change', true),
  'reject-change': decides('reject-change', false),
  'accept-all-changes': decides('accept-all-changes', true),
  'reject-all-changes': decides('reject-all-changes', false),
  ask: inOrder(onWord(marksQuoteOf('Ana Reis')), shows('ask', 'Ask for approval'), async ({ page }) => {
    await quoted(page).click();
    await pressKeyOf(page, 'not-quote');
    await expect(quoted(page)).toHaveCount(0);
  }),
  'record-answer': shows('record-answer', 'Record an answer'),
  record: async ({ page }) => {
    await pressKeyOf(page, 'record');
    await expect(page.getByRole('tab', { name: 'Record' })).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tab', { name: 'Quotes' }).click();
  },
  'make-template': inOrder(presses('make-template'), ({ page }) =>
    expect(page.getByText('New releases of this kind now begin like this one.')).toBeVisible(),
  ),
  reveal: async ({ electron, page }) => {
    await electron.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => {
        Object.assign(globalThis, { shown: path });
      };
    });
    await pressKeyOf(page, 'reveal');
    await expect
      .poll(() => electron.evaluate(() => String((globalThis as { shown?: unknown }).shown)))
      .toMatch(/\.release$/);
  },
  'mark-released': async ({ page }) => {
    await pressKeyOf(page, 'mark-released');
    const sheet = aside(page, 'Mark as released');
    await sheet.getByRole('button', { name: 'Mark as released', exact: true }).click();
    await expect(page.getByRole('main').getByText(/^Released \d/)).toBeVisible();
  },
  correct: inOrder(presses('correct'), ({ page }) => expect(page.getByText(/^Revision 2: /)).toBeVisible()),
  'correction-note': inOrder(
    ({ page }) => page.keyboard.type(' Corrected.'),
    presses('correction-note'),
    ({ page }) => expect(section(page, 'Notice').first()).toContainText('Correction to “A headline”'),
  ),
  withdraw: async ({ page }) => {
    const question = page.getByRole('form', { name: 'Withdraw this release' });
    await pressKeyOf(page, 'withdraw');
    await expect(question).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
  },
  update: inOrder(presses('update'), ({ page }) =>
    expect(page.getByRole('banner').getByRole('heading')).toHaveText(/UPDATE.*A headline/i),
  ),
  rename: async ({ page, home }) => {
    await pressKeyOf(page, 'rename');
    await expect(page.getByRole('textbox', { name: 'File name' })).toBeFocused();
    await page.keyboard.type('Renamed');
    await page.keyboard.press('Enter');
    await expect.poll(() => releaseNames(libraryOf(home))).toContain('Renamed.release');
  },
  duplicate: inOrder(presses('duplicate'), ({ page }) =>
    expect(library(page).getByRole('listitem')).toHaveCount(3),
  ),
  'new-from-this': inOrder(presses('new-from-this'), async ({ page }) => {
    await expect(library(page).getByRole('listitem')).toHaveCount(4);
    await expect(page.getByRole('banner').getByRole('heading')).toHaveText('No headline yet');
  }),
  trash: async (desk) => {
    const thrown = await watchTrash(desk);
    await backOnSheet(desk.page);
    await pressKeyOf(desk.page, 'trash');
    await expect(firstWindow(desk.page)).toBeVisible();
    await expect.poll(thrown).toHaveLength(1);
  },
} satisfies Partial<Record<CommandId, Act>>;
