import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coastal } from '../model/formats/coastal';
import { createDesk } from './in-process';

const desk = createDesk();
const source = 'PRESS RELEASE\n\nHarbour of Ellery opens its new lock\n\nThe lock is 210 metres long.\n';

beforeAll(() => {
  desk.put('in.txt', source);
  desk.put('binary.txt', new Uint8Array([0x89, 0x50, 0, 0, 0xff, 0xfe, 0]));
  desk.put('empty.txt', '');
});
afterAll(desk.close);

test('an earlier import is replaced, somebody’s work is not', async () => {
  const release = coastal();
  desk.write('worked.release', {
    ...release,
    envelope: { ...release.envelope, ancestors: ['a'.repeat(64)] },
  });
  const before = desk.text('worked.release');
  const refused = await desk.run('import', 'in.txt', '--out', 'worked.release');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('worked.release');
  expect(desk.text('worked.release')).toBe(before);
  expect((await desk.run('import', 'in.txt', '--out', 'twice.release')).code).toBe(0);
  expect((await desk.run('import', 'in.txt', '--out', 'twice.release')).code).toBe(0);
  expect((await desk.run('import', 'in.txt', '--out', 'in.txt')).code).toBe(1);
  expect(readFileSync(desk.path('in.txt'), 'utf8')).toBe(source);
});

describe('what cannot be done is said in one sentence, with exit code 2', () => {
  test.each([
    [['import', '.', '--out', 'x.release'], 'folder'],
    [['import', 'binary.txt', '--out', 'x.release'], 'binary.txt'],
    [['import', 'empty.txt', '--out', 'x.release'], 'empty.txt'],
    [['import', 'letter.docx', '--out', 'x.release'], 'letter.docx'],
    [['import', 'in.txt'], '--out'],
    [['check', 'plain.release'], 'not there yet'],
    [['verify', 'nowhere.release', '--json'], 'nowhere.release'],
  ])('%j', async (words, part) => {
    const { code, err } = await desk.run(...words);
    expect(err).toContain(part);
    expect(code).toBe(2);
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('x.'))).toEqual([]);
  });
});

test('help is printed', async () => {
  const { code, out } = await desk.run('help');
  expect(code).toBe(0);
  expect(out).toContain('import IN.(txt|html) --out');
});
