import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandId, commands } from '../../shared/commands';
import { body, firstWindow } from './support/acts';
import { expect, test } from './support/app';
import { onAnOpenRelease } from './support/keys-on-a-release';
import { whileNothingIsOpen } from './support/keys-with-nothing-open';
import { aRelease, coastal, writeReleaseFile } from './support/releases';
import { atEndOfBody, caretSection, newRelease, saved } from './support/sheet';

/** Its key is pressed in paste-release.spec.ts, where an import asks something. */
const elsewhere: CommandId[] = ['next-question'];

test('each command is looked at once', () => {
  const looked = [...Object.keys(whileNothingIsOpen), ...Object.keys(onAnOpenRelease), ...elsewhere];
  expect(looked.sort()).toEqual(commands.map(({ id }) => id).sort());
});

test('while nothing is open, each key does what its command says', async ({ app, home }) => {
  test.slow();
  await mkdir(join(home, 'Elsewhere'));
  const given = await aRelease(coastal, {
    id: 'given',
    headline: 'Opened by its key',
  });
  await writeReleaseFile(home, 'given.release', given);
  await writeFile(
    join(home, 'given.txt'),
    'PRESS RELEASE\n\nHarbour opens a lock\n\nThe lock opened today.\n',
  );
  await expect(firstWindow(app.page)).toBeVisible();
  for (const [id, act] of Object.entries(whileNothingIsOpen))
    await test.step(id, () => act({ ...app, home }));
});

test('on an open release, each key does what its command says', async ({ app, home, errors }) => {
  test.slow();
  const { page } = app;
  await newRelease(page);
  await page.keyboard.type('A headline');
  await body(page).click();
  await page.keyboard.type('One two three');
  await saved(page);
  for (const [id, act] of Object.entries(onAnOpenRelease)) {
    await test.step(id, async () => {
      if (!/^(?:rename|duplicate|new-from-this|trash)$/.test(id)) {
        await atEndOfBody(page);
        await expect.poll(() => caretSection(page)).toBe('Body');
      }
      await act({ ...app, home });
      expect(errors).toEqual([]);
    });
  }
});
