import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../shared/release/hash';
import type { Leaf } from '../../shared/release/leaf';
import type { Root } from '../../shared/release/root';
import { changesOf } from '../../shared/review/changes';
import { append } from '../../shared/review/ledger';
import { acceptedRoot, rejectedRoot } from '../../shared/review/resolve';
import { paragraph } from '../model/formats/a-release';
import { coastal } from '../model/formats/coastal';
import { needsRights } from '../model/support/left-out';
import { signerOf } from '../model/support/signer';
import { createDesk, type Desk } from './in-process';

let desk: Desk;
const at = '2026-11-24T09:00:00.000Z';
const by = (author: string, id: string) => ({ id, by: author, at });
const q1 = (text: string, more: Partial<Leaf> = {}): Leaf => ({ text, quote: 'q1', ...more });
const authors = [
  { id: 'ana', name: 'Ana Reis', initials: 'AR', role: '' },
  { id: 'ben', name: 'Ben Ode', initials: 'BO', role: '' },
  { id: 'ben2', name: 'Ben Ode', initials: 'BO', role: '' },
];

/** Changes of an author of the file, of one known by a mark alone, of a speaker, and of two with one name. */
const changed = () => {
  const release = coastal({
    body: [
      paragraph([{ text: 'Fourteen ' }, { text: 'coastal ', ins: by('ana', 'c1') }, { text: 'councils.' }]),
      paragraph([
        { text: '“' },
        q1('We '),
        q1('never ', { del: by('Walk-in editor', 'c2') }),
        q1('go'),
        q1(' on', { ins: by('s1', 'c3') }),
        { text: ',” said Ilse Marrow.' },
      ]),
      paragraph([{ text: 'The end', ins: by('ben', 'c4') }, { text: '.' }]),
    ],
  });
  return { ...release, envelope: { ...release.envelope, authors } };
};
const ids = (name = 'a.release') => changesOf(desk.read(name).root).map(({ id }) => id);

beforeEach(() => {
  desk = createDesk();
  desk.write('a.release', changed());
});
afterEach(() => desk.close());

test('changes --json: what, by whom, when, and in which quote', async () => {
  const { code, out, err } = await desk.run('changes', 'a.release', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    file: desk.path('a.release'),
    changes: [
      { id: 'c1', kind: 'insertion', by: { id: 'ana', name: 'Ana Reis' }, at, text: 'coastal ' },
      {
        id: 'c2',
        kind: 'deletion',
        by: { id: 'Walk-in editor', name: 'Walk-in editor' },
        at,
        text: 'never ',
        quote: 'q1',
      },
      { id: 'c3', kind: 'insertion', by: { id: 's1', name: 'Ilse Marrow' }, at, text: ' on', quote: 'q1' },
      { id: 'c4', kind: 'insertion', by: { id: 'ben', name: 'Ben Ode' }, at, text: 'The end' },
    ],
  });
});

test('changes, for people: a line each', async () => {
  const { out } = await desk.run('changes', 'a.release');
  const lines = out.split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^c2 {2}Walk-in editor, .* quote q1: .*never/);
  await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'a.release');
  expect(await desk.run('changes', 'a.release')).toMatchObject({
    code: 0,
    out: expect.stringContaining('no open changes'),
  });
});

describe('resolve', () => {
  test.each([
    [['--accept', '--all'], []],
    [
      ['--accept', '--author', 'Ana Reis'],
      ['c2', 'c3', 'c4'],
    ],
    [
      ['--reject', '--author', 'ana'],
      ['c2', 'c3', 'c4'],
    ],
    [
      ['--reject', '--author', 'Walk-in editor'],
      ['c1', 'c3', 'c4'],
    ],
    [
      ['--accept', '--author', 'Ilse Marrow'],
      ['c1', 'c2', 'c4'],
    ],
    [
      ['--accept', '--author', 'ben'],
      ['c1', 'c2', 'c3'],
    ],
    [
      ['--accept', '--quote', 'q1'],
      ['c1', 'c4'],
    ],
    [
      ['--reject', '--change', 'c2'],
      ['c1', 'c3', 'c4'],
    ],
  ])('%j leaves %j open', async (words, left) => {
    const before = readFileSync(desk.path('a.release'));
    const { code, err } = await desk.run('resolve', 'a.release', ...words, '--out', 'b.release');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ids('b.release')).toEqual(left);
    expect(readFileSync(desk.path('a.release'))).toEqual(before);
  });

  test('gives the two readings', async () => {
    const { root } = desk.read('a.release');
    await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'yes.release');
    await desk.run('resolve', 'a.release', '--reject', '--all', '--out', 'no.release');
    expect(desk.read('yes.release').root).toEqual(acceptedRoot(root));
    expect(desk.read('no.release').root).toEqual(rejectedRoot(root));
  });

  test('into the file itself keeps the record and remembers what was read', async () => {
    const before = changed();
    const ledger = append(
      [],
      { kind: 'merged', at, by: 'ana', subject: { release: before.envelope.id } },
      signerOf(1),
    );
    desk.write('a.release', { ...before, envelope: { ...before.envelope, ledger } });
    expect((await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'a.release')).code).toBe(0);
    const { root, envelope } = desk.read('a.release');
    expect(envelope.ledger).toEqual(ledger);
    expect(envelope.ancestors).toEqual([contentHash(before.root as Root)]);
    expect(changesOf(root)).toEqual([]);
    const bytes = desk.text('a.release');
    expect((await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'a.release')).code).toBe(0);
    expect(desk.text('a.release')).toBe(bytes);
  });

  test('writes over nobody’s file, and twice the same', async () => {
    const words = ['resolve', 'a.release', '--accept', '--all', '--out', 'b.release'];
    expect((await desk.run(...words)).code).toBe(0);
    expect((await desk.run(...words)).code).toBe(0);
    desk.write('b.release', coastal());
    const theirs = desk.text('b.release');
    const { code, err } = await desk.run(...words);
    expect(code).toBe(1);
    expect(err).toContain('b.release');
    expect(desk.text('b.release')).toBe(theirs);
  });

  test('refuses a text that was released', async () => {
    const release = changed();
    const ledger = append(
      [],
      { kind: 'released', at, when: at, by: 'ana', subject: { release: release.envelope.id } },
      signerOf(1),
    );
    desk.write('a.release', { ...release, envelope: { ...release.envelope, ledger } });
    const { code, err } = await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'a.release');
    expect(code).toBe(1);
    expect(err).toContain('released');
    expect(ids()).toHaveLength(4);
  });

  test.each([
    [['--all', '--out', 'b.release'], '--accept or --reject'],
    [['--accept', '--reject', '--all', '--out', 'b.release'], '--accept or --reject'],
    [['--accept', '--out', 'b.release'], '--all'],
    [['--accept', '--all', '--quote', 'q1', '--out', 'b.release'], 'in one way'],
    [['--accept', '--all'], '--out'],
    [['--accept', '--author', 'Nobody', '--out', 'b.release'], 'Nobody'],
    [['--accept', '--author', 'Ben Ode', '--out', 'b.release'], 'ben, ben2'],
    [['--accept', '--quote', 'q9', '--out', 'b.release'], 'q9'],
    [['--accept', '--change', 'c9', '--out', 'b.release'], 'c9'],
  ])('%j is answered with one sentence and 2', async (words, part) => {
    const { code, err, out } = await desk.run('resolve', 'a.release', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(part);
    expect(err.split('\n')).toHaveLength(1);
    expect(existsSync(desk.path('b.release'))).toBe(false);
  });

  test('says that a folder is read-only', async (context) => {
    needsRights(context);
    chmodSync(desk.folder, 0o500);
    const { code, err } = await desk.run('resolve', 'a.release', '--accept', '--all', '--out', 'a.release');
    chmodSync(desk.folder, 0o700);
    expect(code).toBe(1);
    expect(err).toContain('not allowed to write');
  });
});
