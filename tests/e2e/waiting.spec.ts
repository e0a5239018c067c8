import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { aside, entryOf, library } from './support/acts';
import { expect, test } from './support/app';
import { pressKeyOf } from './support/commands';
import { aRelease, coastal, libraryOf, writeReleaseFile } from './support/releases';
import { section } from './support/sheet';
import { expectAccessibleInBoth } from './support/themes';

const title = 'Zebra crossings';

/** Asks one person of the open release as its panel does, with a due time in hours from now. */
const ask = async (page: Page, name: string, due?: number): Promise<void> => {
  await page.getByRole('list', { name: 'Quotes' }).getByText(name).first().waitFor();
  const sent = await page.evaluate(
    async ({ name, due }) => {
      type Call = (call: string, args?: unknown) => Promise<never>;
      const { call } = (window as unknown as { onRecord: { call: Call } }).onRecord;
      type Started = { libraries: { library: string; kind: string }[] };
      const { libraries }: Started = await call('app/start');
      const library = libraries.find(({ kind }) => kind === 'own')?.library;
      type View = { entries: { entry: string; headline: string }[] };
      const { entries }: View = await call('library/list', { library });
      const headline = document.querySelector('.top-headline')?.textContent;
      const entry = entries.find((entry) => entry.headline === headline)?.entry;
      type Opened = { value: { document: string; root: string } };
      const { value }: Opened = await call('document/open', { entry });
      type Root = { speakers: { id: string; name: string }[] };
      const speaker = (JSON.parse(value.root) as Root).speakers.find((speaker) => speaker.name === name)?.id;
      const at = due === undefined ? undefined : new Date(Date.now() + due * 3_600_000).toISOString();
      const asked = {
        document: value.document,
        speaker,
        context: 'quote',
        carrier: 'text',
        ...(at && { due: at }),
      };
      const answer: { ok: boolean } = await call('request/send', asked);
      return answer.ok;
    },
    { name, due },
  );
  expect(sent).toBe(true);
};

test.beforeEach(async ({ home }) => {
  await mkdir(libraryOf(home), { recursive: true });
  const story = await aRelease(coastal, { id: 'story', headline: title });
  await writeReleaseFile(libraryOf(home), 'story.release', story);
});

test('who has not answered stands in one view, what is late first', async ({ page, home }) => {
  test.setTimeout(180_000);
  const second = await aRelease('lake-corrin-night-ferry-advisory.release', {
    id: 'ferry',
    headline: 'Apple harvest',
  });
  await writeReleaseFile(libraryOf(home), 'ferry.release', second);
  const waiting = library(page).getByRole('list', { name: 'Waiting for an answer' });
  const line = library(page).getByRole('button', { name: /^Waiting/ });

  await expect(entryOf(page, title)).toBeVisible();
  await expect(line).toHaveCount(0);
  await pressKeyOf(page, 'waiting');
  await expect(library(page).getByText('Nobody is asked just now.')).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.keyboard.press('Escape');

  await entryOf(page, title).click();
  await ask(page, 'Ilse Marrow');
  await ask(page, 'Tomás Ferreira', 30);
  await expect(entryOf(page, title)).toContainText(/Asked, due .*1 of 3 approved/);
  await entryOf(page, 'Apple harvest').click();
  await expect(section(page, 'Headline')).toHaveText('Apple harvest');
  await ask(page, 'Dale Whitcomb', -30);
  await expect(entryOf(page, 'Apple harvest')).toContainText('Asked, overdue');

  await expect(line).toHaveText(/Waiting 3.*1 overdue/);
  await line.click();
  await expect(waiting.getByRole('listitem')).toHaveText([
    /Dale Whitcomb.*Apple harvest.*Overdue since .*1 quote/,
    /Tomás Ferreira.*Zebra crossings.*Due .*1 quote/,
    /Ilse Marrow.*Zebra crossings.*No due time.*1 quote/,
  ]);
  await expectAccessibleInBoth(page);
  await page.getByRole('searchbox', { name: 'Find a release' }).fill('zebra ilse');
  await expect(waiting.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Find a release' }).fill('');
  await expect(waiting.getByRole('listitem')).toHaveCount(3);

  await waiting.getByRole('button', { name: /^Dale Whitcomb/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(waiting.getByRole('button', { name: /^Tomás Ferreira/ })).toBeFocused();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await waiting.getByRole('button', { name: /^Tomás Ferreira/ }).press('Enter');
  await expect(section(page, 'Headline')).toHaveText(title);
  await expect(page.getByRole('tab', { name: 'Quotes' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('list', { name: 'Quotes' }).locator('[data-focused]')).toContainText(
    'Tomás Ferreira',
  );

  await waiting.getByRole('button', { name: 'Remind Dale Whitcomb of “Apple harvest”' }).click();
  await expect(section(page, 'Headline')).toHaveText('Apple harvest');
  await expect(aside(page, 'Remind')).toContainText('Dale Whitcomb');
  await library(page).getByRole('button', { name: 'All releases' }).click();
  await expect(entryOf(page, title)).toBeVisible();
});
