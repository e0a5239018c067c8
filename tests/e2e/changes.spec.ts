import { mkdir } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { body, headline } from './support/acts';
import { type AppFixtures, expect, test } from './support/app';
import { pressKeyOf } from './support/commands';
import { libraryOf, releaseIn, sectionIn, writeReleaseFile } from './support/releases';
import { longReview, reviewedRelease } from './support/reviewed-release';
import { caretSection, saved } from './support/sheet';
import { expectAccessibleInBoth } from './support/themes';

const inspector = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Changes/ });
const rows = (page: Page): Locator => inspector(page).locator('.change-row');
const row = (page: Page, words: string): Locator => rows(page).filter({ hasText: words });
const show = (page: Page, part: 'Changes' | 'Comments'): Promise<void> =>
  inspector(page).locator('.segment', { hasText: part }).click();

type Written = {
  content: { type: string; timing?: { until?: string }; children: unknown[] }[];
  comments: Record<string, { thread: { by: string; text: string }[]; state?: string; resolvedBy?: string }>;
};

const written = async (page: Page, home: string): Promise<Written> => {
  await saved(page);
  return (await releaseIn(libraryOf(home), 'reviewed.release')) as unknown as Written;
};

/** Ids of the changes that are in the file, in order. */
const openIn = async (page: Page, home: string): Promise<string[]> => {
  const text = JSON.stringify((await written(page, home)).content);
  const ids = [...text.matchAll(/"(?:ins|del|brkIns|brkDel)":\{"id":"(\w+)"|"fmt":\[\{"id":"(\w+)"/g)];
  return [...new Set(ids.map(([, mark, format]) => mark ?? format ?? ''))];
};

const everyone = ['timing', 'headline', 'lead', 'swap', 'quoted', 'added', 'break', 'slant', 'founded'];

const filter = async (page: Page, name: string, option: string): Promise<void> => {
  await inspector(page).getByRole('button', { name }).click();
  await page.getByRole('option', { name: option }).click();
};

/** Takes the last decision back and waits until the list is as it was. */
const undone = async (page: Page, home: string, ids: readonly string[] = everyone): Promise<void> => {
  await pressKeyOf(page, 'undo');
  await expect.poll(() => openIn(page, home)).toEqual(ids);
};

/** The app with this release in its library, open at its changes. */
const reviewing = async (
  { home, restart }: Pick<AppFixtures, 'home' | 'restart'>,
  text: string,
): Promise<Page> => {
  await mkdir(libraryOf(home), { recursive: true });
  await writeReleaseFile(libraryOf(home), 'reviewed.release', text);
  const { page } = await restart();
  await page.getByText('Towns share one warning centre').first().click();
  await page.getByRole('tab', { name: /^Changes/ }).click();
  await expect(rows(page)).not.toHaveCount(0);
  return page;
};

test('changes are filtered and decided one, several, by quote and all, each one undo step', async ({
  home,
  restart,
}) => {
  const page = await reviewing({ home, restart }, await reviewedRelease());
  await expect(inspector(page).locator('.decide-count')).toHaveText('9 changes');
  await expect(inspector(page).getByRole('rowgroup', { name: 'Headline', exact: true })).toHaveCount(1);
  await expect(row(page, 'Embargo')).toContainText('Embargo moved from 05:00 to 06:00');
  await expect(row(page, 'single').locator('del.change-del')).toHaveText('single');
  await expect(row(page, 'single').locator('ins.change-ins')).toHaveAttribute('data-author', /^[1-6]$/);

  await expectAccessibleInBoth(page);

  // By author: what the filter shows is accepted and comes back with one undo.
  await filter(page, 'By', 'Tom Okafor');
  await expect(inspector(page).locator('.decide-count')).toHaveText('5 of 9');
  await inspector(page).getByRole('button', { name: 'Accept these' }).click();
  await expect(inspector(page).locator('[data-empty-list]')).toBeFocused();
  expect(await openIn(page, home)).toEqual(['headline', 'swap', 'added', 'break']);
  await undone(page, home);
  await filter(page, 'By', 'Everyone');

  // One by the keyboard alone: the arrow goes to its verdicts, and the focus goes on to the next.
  await row(page, 'one').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(row(page, 'coastal')).toBeFocused();
  await expect.poll(() => openIn(page, home)).toEqual(everyone.filter((id) => id !== 'headline'));
  await expect(headline(page)).toHaveText('Towns share one warning centre');
  await undone(page, home);

  // All of a quote's.
  const quoteRow = inspector(page).locator('.quote-row', { hasText: 'Ilse Marrow' });
  await quoteRow.getByRole('button', { name: 'Reject 2 changes in this quote' }).click();
  await expect
    .poll(() => openIn(page, home))
    .toEqual(everyone.filter((id) => id !== 'quoted' && id !== 'added'));
  await expect(body(page)).toContainText('We stopped asking who owns the warning');
  await undone(page, home);

  // Several: Shift takes those between, Ctrl leaves one out.
  await row(page, 'one').click();
  await row(page, 'single').click({ modifiers: ['Shift'] });
  await row(page, 'coastal').click({ modifiers: ['Control'] });
  await expect(inspector(page).locator('.decide-count')).toHaveText('2 chosen');
  await inspector(page).locator('.decide-acts').getByRole('button', { name: 'Reject' }).click();
  await expect(row(page, 'coastal')).toBeFocused();
  await expect
    .poll(() => openIn(page, home))
    .toEqual(everyone.filter((id) => id !== 'headline' && id !== 'swap'));
  await undone(page, home);

  // Enter goes to the words; where the caret stands is marked in the list.
  await row(page, '1998').click();
  await page.keyboard.press('Enter');
  await expect.poll(() => caretSection(page)).toBe('Background');
  await expect(row(page, '1998').locator('[aria-current="true"]')).toBeVisible();
  await page.keyboard.press('Escape');

  // All.
  await inspector(page).getByRole('button', { name: 'Accept all' }).click();
  await expect(inspector(page).getByText('No open changes.')).toBeFocused();
  expect(await openIn(page, home)).toEqual([]);
  const accepted = (await written(page, home)).content;
  expect(accepted.find(({ type }) => type === 'release-line')?.timing?.until).toBe('2026-12-01T06:00');
  await undone(page, home);
  await inspector(page).getByRole('button', { name: 'Reject all' }).click();
  await expect.poll(() => openIn(page, home)).toEqual([]);
  const file = await releaseIn(libraryOf(home), 'reviewed.release');
  expect(sectionIn(file, 'headline').replaceAll(/\s+/g, ' ')).toBe('Towns share warning centre');
  expect(file.content.find(({ type }) => type === 'release-line')?.timing).toMatchObject({
    until: '2026-12-01T05:00',
  });
});

test('comments are made, answered, resolved, reopened and stay when their words go', async ({
  home,
  restart,
}) => {
  const page = await reviewing({ home, restart }, await reviewedRelease());
  await show(page, 'Comments');
  const list = inspector(page).getByRole('list', { name: 'Comments' });
  const card = (words: string) => list.getByRole('listitem').filter({ hasText: words });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(card('forty minutes')).toContainText('The words it was about are gone');

  // Said about the word at the caret; the keys that follow are the comment's from the first on.
  await headline(page).getByText('Towns share').click();
  await page.keyboard.press('Home');
  await pressKeyOf(page, 'comment');
  await page.keyboard.type('All of them?');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Some do not.');
  await page.keyboard.press('Enter');
  await expect(headline(page).locator('[data-comment="active"]')).toHaveText('Towns');
  const own = page.locator('.sheet-margin').getByRole('region', { name: /on “Towns”/ });
  await expect(own).toContainText('Some do not.');
  await page.keyboard.press('End');
  await expect.poll(() => caretSection(page)).toBe('Headline');

  await card('Towns').getByRole('textbox', { name: 'Reply' }).fill('Fourteen do.');
  await page.keyboard.press('Enter');
  await expect(card('Towns')).toContainText('Fourteen do.');
  await card('Towns').getByRole('button', { name: 'Resolve' }).click();
  await expect(card('Towns')).toHaveCount(0);
  // Its button went with it: the focus is at what stands beside it.
  await expect(list.locator(':focus')).toHaveCount(1);
  await expect(headline(page).getByText('Towns', { exact: true })).not.toHaveAttribute('data-comment');
  const made = async () =>
    Object.values((await written(page, home)).comments).find(({ thread }) =>
      thread[0]?.text.startsWith('All'),
    );
  expect(await made()).toMatchObject({
    state: 'resolved',
    thread: [{ text: 'All of them?\nSome do not.' }, { text: 'Fourteen do.' }],
  });
  await inspector(page).getByRole('button', { name: 'Resolved 2' }).click();
  const resolved = inspector(page).getByRole('list', { name: 'Resolved' });
  await resolved
    .getByRole('listitem')
    .filter({ hasText: 'Towns' })
    .getByRole('button', { name: 'Reopen' })
    .click();
  await expect(card('Towns')).toContainText('Fourteen do.');
  await pressKeyOf(page, 'undo');
  await expect(card('Towns')).toHaveCount(0);
  await pressKeyOf(page, 'redo');
  await expect(card('Towns')).toHaveCount(1);

  // From one to the next; then its words go, and it says so and stays.
  await pressKeyOf(page, 'next-comment');
  await expect(list.locator('[data-focused]')).toHaveCount(1);
  // On the words of an open comment the command answers it.
  await pressKeyOf(page, 'comment');
  await expect(page.locator('.sheet-margin').getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await page.keyboard.press('Escape');
  await card('warning centre').getByRole('button', { name: 'warning centre' }).click();
  await expect(headline(page).locator('[data-comment="active"]')).toHaveText('warning centre');
  await expectAccessibleInBoth(page);
  await page.getByRole('textbox', { name: 'Sheet', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(card('warning centre')).toContainText('The words are to be deleted');
  await show(page, 'Changes');
  await inspector(page).getByRole('button', { name: 'Accept all' }).click();
  await show(page, 'Comments');
  await expect(card('warning centre')).toContainText('The words it was about are gone');
  expect((await written(page, home)).comments.c1).toBeDefined();
});

test('of 500 changes only those in sight are drawn, and the keys reach the last', async ({
  home,
  restart,
}) => {
  const page = await reviewing({ home, restart }, await longReview(500));
  await expect(inspector(page).locator('.decide-count')).toHaveText('509 changes');
  expect(await rows(page).count()).toBeLessThan(40);
  await row(page, 'Embargo').click();
  await page.keyboard.press('End');
  await expect(row(page, '1998')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const last = row(page, 'o’clock').last();
  await expect(last).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(inspector(page).locator('.decide-count')).toHaveText('3 chosen');
  await inspector(page).locator('.decide-acts').getByRole('button', { name: 'Accept' }).click();
  await expect(inspector(page).locator('.decide-count')).toHaveText('506 changes');
  await expect(row(page, '1998')).toBeFocused();
  await pressKeyOf(page, 'undo');
  await expect(inspector(page).locator('.decide-count')).toHaveText('509 changes');
});
