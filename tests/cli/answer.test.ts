import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reviewOf } from '../../electron/services/review-of';
import type { Leaf } from '../../shared/release/leaf';
import type { Root } from '../../shared/release/root';
import { blockOf } from '../../shared/review/answer-block';
import { changesOf } from '../../shared/review/changes';
import { isSound } from '../../shared/review/check-ledger';
import { append } from '../../shared/review/ledger';
import { quoteStates } from '../../shared/review/state';
import { paragraph } from '../model/formats/a-release';
import { coastal } from '../model/formats/coastal';
import { answerFile } from '../model/support/answers';
import { signerOf } from '../model/support/signer';
import { createDesk, type Desk } from './in-process';

let desk: Desk;
let nonce = '';
const q1 = (text: string, more: Partial<Leaf> = {}): Leaf => ({ text, quote: 'q1', ...more });
const words = 'We stopped asking who owns the warning';
const body = (spoken: string) => [
  paragraph([{ text: '“' }, q1(spoken), { text: ',” said Ilse Marrow.' }]),
  paragraph([{ text: '“' }, { text: 'One more thing', quote: 'q2' }, { text: ',” she said.' }]),
];
const quotes = {
  q1: { speaker: 's1', basis: { kind: 'approval' as const } },
  q2: { speaker: 's1', basis: { kind: 'approval' as const } },
};
const states = () => {
  const release = desk.read('a.release');
  return quoteStates(release.root, reviewOf(release)).map(({ state }) => state);
};
const reply = (own: string) => `${own}\n\nOn 24 November 2026, Ana Reis wrote:\n> Ref: ${nonce}\n`;
const mailOf = (own: string) =>
  [
    'From: Ilse Marrow <ilse@coastal-council.example>',
    'Date: Tue, 24 Nov 2026 16:40:00 +0000',
    'Message-ID: <m1@coastal-council.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Subject: Re: Your words (Ref: ${nonce})`,
    '',
    reply(own),
  ].join('\r\n');
const fileOf = (answers: Record<string, [string, string[]?]>, more: object = {}) => {
  const { envelope } = desk.read('a.release');
  const given = Object.entries(answers).map(([quote, [decision, segments]]) => {
    const asked = envelope.ledger.find(({ subject }) => (subject as { quote?: string }).quote === quote);
    return { quote, key: asked?.approvalKey, decision, segments: segments ?? asked?.segments };
  });
  return answerFile(given, { release: envelope.id, nonce, at: '2026-11-24T16:40:00.000Z', ...more });
};
const answer = (name: string, text: string) => {
  desk.put(name, text);
  return desk.run('answer', 'a.release', name);
};

beforeEach(async () => {
  desk = createDesk();
  desk.write('a.release', coastal({ body: body(words), quotes }));
  await desk.run('request', 'a.release', '--speaker', 's1', '--out', 'r.txt');
  nonce = /^Ref: (\w{26})$/m.exec(desk.text('r.txt'))?.[1] ?? '';
});
afterEach(() => desk.close());

describe('an answer is recorded', () => {
  test('a mail: all approved, with sender, time and Message-ID', async () => {
    const { code, out, err } = await answer('m.eml', mailOf('APPROVED\n\nIlse Marrow'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1. Approved: “We stopped asking who owns the warning” (q1)');
    expect(states()).toEqual(['approved', 'approved']);
    const { ledger } = desk.read('a.release').envelope;
    expect(isSound(ledger)).toBe(true);
    expect(ledger.at(-1)).toMatchObject({
      kind: 'approved',
      answer: {
        how: 'email',
        name: 'Ilse Marrow',
        address: 'ilse@coastal-council.example',
        at: '2026-11-24T16:40:00.000Z',
        messageId: '<m1@coastal-council.example>',
        source: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('a text: one approved, one declined', async () => {
    expect((await answer('m.txt', reply('1 APPROVED\n2 DECLINED'))).code).toBe(0);
    expect(states()).toEqual(['approved', 'declined']);
  });

  test('a text block pasted into a reply', async () => {
    const block = blockOf({
      n: nonce,
      w: 'Ilse Marrow',
      t: '2026-11-24T16:40:00.000Z',
      d: [
        [1, 'd'],
        [2, 'a'],
      ],
    });
    expect((await answer('m.txt', `Here it is.\n\n${block}\n`)).code).toBe(0);
    expect(states()).toEqual(['declined', 'approved']);
  });

  test('words as the speaker wants them arrive as the speaker’s changes; accepted, they are approved', async () => {
    const wanted = 'We no longer ask who owns the warning';
    const { code, err } = await answer(
      'a.release-answer',
      fileOf({ q1: ['amended', [wanted]], q2: ['approved'] }),
    );
    expect(code).toBe(0);
    expect(err).toContain('open changes');
    expect(states()).toEqual(['asked', 'approved']);
    const changes = changesOf(desk.read('a.release').root);
    expect(changes.map(({ by, quote }) => [by, quote])).toEqual(changes.map(() => ['s1', 'q1']));
    expect(changes.length).toBeGreaterThan(0);
    await desk.run('resolve', 'a.release', '--accept', '--author', 'Ilse Marrow', '--out', 'a.release');
    expect(states()).toEqual(['approved', 'approved']);
    expect(quoteStates(desk.read('a.release').root, reviewOf(desk.read('a.release')))[0]?.words.wording).toBe(
      wanted,
    );
  });

  test('as JSON, with a note and the name as it should be', async () => {
    const speaker = { name: 'Dr Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' };
    const { code, out } = await answer(
      'a.json',
      fileOf({ q1: ['approved'] }, { note: 'Thank you.', speaker }),
    );
    expect(code).toBe(0);
    expect(out).toContain('Thank you.');
    expect(out).toContain('Dr Ilse Marrow, Director, Office of Warnings');
    expect(out).toContain('2. No answer');
    expect(states()).toEqual(['approved', 'asked']);
    expect(desk.read('a.release').root.speakers[0]?.name).toBe('Ilse Marrow');
  });
});

describe('what is not certain is said and not recorded', () => {
  const untouched = async (name: string, text: string) => {
    const before = desk.text('a.release');
    const ran = await answer(name, text);
    expect(desk.text('a.release')).toBe(before);
    return ran;
  };

  test('an unclear reply', async () => {
    const { code, out, err } = await untouched(
      'm.txt',
      reply('Fine by me, but could we talk about the second one tomorrow?'),
    );
    expect(code).toBe(1);
    expect(out).toContain('Not clear');
    expect(out).toContain('Fine by me');
    expect(err).toBe('Nothing was recorded in a.release.');
  });

  test('the unclear half of a reply', async () => {
    const { code, out } = await answer('m.txt', reply('1 APPROVED\n2 Maybe, let me ask the minister first.'));
    expect(code).toBe(0);
    expect(out).toContain('2. Not clear');
    expect(states()).toEqual(['approved', 'asked']);
  });

  test('characters that nobody can see', async () => {
    const { code, out } = await untouched(
      'a.json',
      fileOf({ q1: ['amended', ['We stopped asking\u200b who owns it']] }),
    );
    expect(code).toBe(1);
    expect(out).toContain('nobody can see');
  });

  test('the same answer twice: an old yes does not come back over a later no', async () => {
    await answer('m.txt', reply('APPROVED'));
    await answer('n.txt', reply('DECLINED'));
    expect(states()).toEqual(['declined', 'declined']);
    const { code, out } = await untouched('m.txt', reply('APPROVED'));
    expect(code).toBe(1);
    expect(out).toContain('on record already');
    expect(states()).toEqual(['declined', 'declined']);
  });

  test('the first mail again, with one more header, after a later no', async () => {
    const second = (own: string) => mailOf(own).replace('<m1@', '<m2@');
    expect(await answer('m.eml', mailOf('APPROVED'))).toMatchObject({ code: 0 });
    expect(await answer('n.eml', second('DECLINED'))).toMatchObject({ code: 0 });
    expect(states()).toEqual(['declined', 'declined']);
    const again = await answer('o.eml', `X-Mozilla-Status: 0001\r\n${mailOf('APPROVED')}`);
    expect(again).toMatchObject({ code: 1 });
    expect(again.out).toContain('This answer is on record already.');
    expect(states()).toEqual(['declined', 'declined']);
  });
  test('an answer without the reference of a request', async () => {
    const { code, err } = await untouched('m.txt', 'APPROVED\n\nIlse Marrow');
    expect(code).toBe(1);
    expect(err).toContain('by hand');
  });

  test('an answer to older words is recorded as such, with what changed, and approves nothing', async () => {
    const { root, envelope } = desk.read('a.release');
    const rewritten = coastal({ body: body('We asked who owns the warning'), quotes });
    desk.write('a.release', { root: { ...root, children: rewritten.root.children } as Root, envelope });
    const wanted = 'We never asked who owns the warning';
    const { code, out } = await answer('a.json', fileOf({ q1: ['amended', [wanted]] }));
    expect(code).toBe(0);
    expect(out).toContain('answers older words');
    expect(out).toContain('“stopped asking” is now “asked”');
    expect(states()).toEqual(['lapsed', 'asked']);
    expect(changesOf(desk.read('a.release').root)).toEqual([]);
  });

  test('a text that was released keeps its words; the answer is on record', async () => {
    const { root, envelope } = desk.read('a.release');
    const at = '2026-11-24T17:00:00.000Z';
    const ledger = append(
      envelope.ledger,
      { kind: 'released', at, when: at, by: 'ana', subject: { release: envelope.id } },
      signerOf(1),
    );
    desk.write('a.release', { root, envelope: { ...envelope, ledger } });
    const { code, err } = await answer(
      'a.json',
      fileOf({ q1: ['amended', ['We never asked who owns the warning']] }),
    );
    expect(code).toBe(0);
    expect(err).toContain('kept as it went out');
    expect(desk.read('a.release').root).toEqual(root);
  });
});

describe('what is no answer of this release is bad input', () => {
  test.each<[string, string, () => string]>([
    ['blank lines', 'm.txt', () => ' \n\n'],
    ['another JSON', 'a.json', () => '{"hello":1}'],
    ['broken JSON', 'a.json', () => '{'],
    ['an answer to another release', 'a.json', () => fileOf({ q1: ['approved'] }, { release: 'another' })],
    ['an answer of a newer version', 'a.json', () => fileOf({ q1: ['approved'] }, { version: 2 })],
    [
      'a text block with a letter changed',
      'm.txt',
      () =>
        blockOf({ n: nonce, w: 'I', t: 'now', d: [[1, 'a']] }).replace(
          /\n([a-z])/,
          (_, letter) => `\n${letter === 'a' ? 'b' : 'a'}`,
        ),
    ],
  ])('%s', async (_, name, text) => {
    const before = desk.text('a.release');
    const { code, out, err } = await answer(name, text());
    expect(desk.text('a.release')).toBe(before);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n')).toHaveLength(1);
  });

  test.each([
    [['a.release']],
    [['a.release', 'x', 'y']],
    [['a.release', 'nowhere.txt']],
    [['nowhere.release', 'r.txt']],
  ])('%j', async (given) => {
    expect(await desk.run('answer', ...given)).toMatchObject({ code: 2, out: '' });
  });
});
