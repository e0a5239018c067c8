import type { Locator } from 'playwright/test';
import { expect, type RunningApp, test } from './support/app';
import { type Box, type Colour, type Picture, pictureOf, share } from './support/pixels';
import { section } from './support/sheet';

/** The colours that were designed; tokens.css says them to the browser, here they are looked for on the screen. */
const colours = {
  light: {
    desk: [239, 236, 230],
    panel: [247, 245, 241],
    paper: [255, 254, 251],
    ink: [29, 27, 24],
    accent: [31, 79, 143],
  },
  dark: {
    desk: [21, 20, 19],
    panel: [27, 26, 24],
    paper: [33, 31, 29],
    ink: [236, 232, 224],
    accent: [141, 180, 234],
  },
} as const satisfies Record<string, Record<string, Colour>>;

type Theme = keyof typeof colours;

const headline = 'Coastal towns to share one flood warning centre';

const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is nothing to look at.');
  return box;
};

/** What is wrong with a picture of an open release; an empty list means that it looks like one. */
const faultsOf = (
  picture: Picture,
  theme: Theme,
  boxes: Record<'desk' | 'sheet' | 'headline' | 'library' | 'primary', Box>,
): string[] => {
  const { desk, panel, paper, ink, accent } = colours[theme];
  const faults: string[] = [];
  const atLeast = (what: string, found: number, least: number, most = 1): void => {
    if (found < least || found > most) faults.push(`${what}: ${found.toFixed(3)}, not ${least} to ${most}`);
  };
  atLeast('paper on the sheet', share(picture, boxes.sheet, paper), 0.6, 0.99);
  atLeast('ink on the sheet', share(picture, boxes.sheet, ink), 0.01, 0.3);
  atLeast('ink in the headline', share(picture, boxes.headline, ink), 0.05, 0.5);
  atLeast('desk around the sheet', share(picture, boxes.desk, desk), 0.02, 0.9);
  atLeast('panel behind the library', share(picture, boxes.library, panel), 0.4, 0.99);
  atLeast('accent on the button for the next act', share(picture, boxes.primary, accent), 0.4, 0.99);
  return faults;
};

const boxesOf = async ({ page }: RunningApp) => ({
  desk: await boxOf(page.getByRole('main')),
  sheet: await boxOf(page.locator('.sheet')),
  headline: await boxOf(section(page, 'Headline').locator('.section-text')),
  library: await boxOf(page.getByRole('navigation', { name: 'Library' })),
  primary: await boxOf(page.getByRole('banner').getByRole('button', { name: 'Export', exact: true })),
});

const openSample = async ({ page }: RunningApp): Promise<void> => {
  await page.keyboard.press('Control+Shift+a');
  await page.getByRole('list', { name: 'Library' }).getByText(headline).click();
  await expect(section(page, 'Headline')).toHaveText(headline);
  // Asked of the page before anything is looked at: a screenshot of system fonts would pass for ours.
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [
        '16px "Inter Variable"',
        '16px "Source Serif 4 Variable"',
        'italic 16px "Source Serif 4 Variable"',
      ].filter(
        (font) =>
          !document.fonts.check(font) ||
          ![...document.fonts].some(({ family, status }) => font.includes(family) && status === 'loaded'),
      );
    }),
  ).toEqual([]);
};

const resize = async (app: RunningApp, width: number, height: number): Promise<void> => {
  await app.electron.evaluate(
    ({ BrowserWindow }, [width, height]) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.isVisible()) window.setContentSize(width, height);
    },
    [width, height] as const,
  );
  await expect.poll(() => app.page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ homeFiles: { 'settings.json': JSON.stringify({ theme, identityAsked: true }) } });

    test('the first window and an open release look as they were drawn, at every size', async ({ app }) => {
      const { page } = app;
      const { paper, ink, desk } = colours[theme];
      const title = page.getByRole('heading', { name: 'What goes on the record today?' });
      await expect(title).toBeVisible();
      const first = await pictureOf(app);
      expect(share(first, await boxOf(page.locator('.first-sheet')), paper)).toBeGreaterThan(0.7);
      expect(share(first, await boxOf(title), ink)).toBeGreaterThan(0.04);
      expect(share(first, await boxOf(page.getByRole('main')), desk)).toBeGreaterThan(0.2);

      await openSample(app);
      expect(faultsOf(await pictureOf(app), theme, await boxesOf(app))).toEqual([]);

      await resize(app, 1000, 700);
      expect(faultsOf(await pictureOf(app), theme, await boxesOf(app))).toEqual([]);
      // Nothing is cut off at the side of a small window.
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const sheet = (await boxesOf(app)).sheet;
      const main = await boxOf(page.getByRole('main'));
      expect(sheet.x).toBeGreaterThanOrEqual(main.x);
      expect(sheet.x + sheet.width).toBeLessThanOrEqual(main.x + main.width);
    });
  });
}

test.describe('what this test is worth', () => {
  test.use({ homeFiles: { 'settings.json': JSON.stringify({ theme: 'light', identityAsked: true }) } });

  test('a window without its styles, and one without its program, do not pass for it', async ({
    app,
    errors,
  }) => {
    const { page } = app;
    await openSample(app);
    const boxes = await boxesOf(app);
    expect(faultsOf(await pictureOf(app), 'light', boxes)).toEqual([]);
    // The wrong theme is a fault too.
    expect(faultsOf(await pictureOf(app), 'dark', boxes)).not.toEqual([]);

    // The sheet is there and its words are not.
    await page.locator('.sheet').evaluate((sheet) => {
      sheet.style.visibility = 'hidden';
    });
    expect(faultsOf(await pictureOf(app), 'light', boxes).join()).toMatch(
      /paper on the sheet.*ink in the headline/,
    );

    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    expect(faultsOf(await pictureOf(app), 'light', boxes).length).toBeGreaterThan(2);

    await app.electron.evaluate(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) =>
        decide({ cancel: url.startsWith('app://window/assets/') }),
      );
    });
    await page.reload();
    await expect(page.locator('#root > *')).toHaveCount(0);
    expect(faultsOf(await pictureOf(app), 'light', boxes)).toHaveLength(6);
    expect(errors.length).toBeGreaterThan(0);
    errors.length = 0;
  });
});
