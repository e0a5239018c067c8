import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createIdentity, initialsOf } from '../../electron/services/identity';
import { createSettings } from '../../electron/services/settings';
import { defaultSettings } from '../../shared/ipc/settings';
import { counter } from './support/releases';
import { tempFolder } from './support/temp-folder';

const quiet = () => undefined;

test.each([
  ['nothing', undefined],
  ['an empty file', ''],
  ['half a file', '{"name": "Ad'],
  ['another thing', '[1,2]'],
])('with %s there the defaults stand, and a change is kept', async (_, text) => {
  const home = tempFolder();
  if (text !== undefined) writeFileSync(join(home, 'settings.json'), text);
  const settings = createSettings({ home, report: quiet });
  expect(await settings.get()).toEqual(defaultSettings);
  await settings.set({ name: 'Ada Moss', theme: 'dark' });
  const again = createSettings({ home, report: quiet });
  expect(await again.get()).toEqual({ ...defaultSettings, name: 'Ada Moss', theme: 'dark' });
});

test('one damaged field falls back alone', async () => {
  const home = tempFolder();
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ name: 'Ada', theme: 'purple', zoom: 99 }));
  const settings = createSettings({ home, report: quiet });
  expect(await settings.get()).toEqual({ ...defaultSettings, name: 'Ada' });
});

test('changes made at the same time are all kept, in the window and on disk', async () => {
  const home = tempFolder();
  const settings = createSettings({ home, report: quiet });
  await Promise.all([
    settings.set({ name: 'Ada' }),
    settings.set({ office: 'Press' }),
    settings.set({ zoom: 2 }),
  ]);
  expect(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'))).toMatchObject({
    name: 'Ada',
    office: 'Press',
    zoom: 2,
  });
});

test('what the disk refuses holds while the program runs, and is reported', async () => {
  const home = join(tempFolder(), 'file');
  writeFileSync(home, 'in the way of the folder');
  const told: string[] = [];
  const settings = createSettings({ home, report: (what) => told.push(what) });
  expect((await settings.set({ name: 'Ada' })).name).toBe('Ada');
  expect((await settings.get()).name).toBe('Ada');
  expect(told).toHaveLength(1);
});

test('each name keeps its id, and nobody takes over what another wrote', async () => {
  const home = tempFolder();
  const settings = createSettings({ home, report: quiet });
  const identity = (newId = counter('id')) =>
    createIdentity({ home, settings, newId, systemName: () => 'amoss', report: quiet });
  expect(await identity().author()).toEqual({ id: 'id1', name: 'amoss', initials: 'A', role: '' });
  await settings.set({ name: 'Ada Jane Moss', role: 'Press officer' });
  // Another name is another person: what the first one wrote stays theirs.
  expect(await identity(counter('other')).author()).toEqual({
    id: 'other1',
    name: 'Ada Jane Moss',
    initials: 'AM',
    role: 'Press officer',
  });
  expect((await identity(counter('third')).author()).id).toBe('other1');
  await settings.set({ name: '' });
  expect((await identity(counter('third')).author()).id).toBe('id1');
  expect(initialsOf('  élodie  de la Tour ')).toBe('ÉT');
});
