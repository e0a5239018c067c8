import { existsSync, rmSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFile } from '../model/support/answers';
import { seedText } from '../model/support/left-out';
import { createDesk } from './in-process';
import { buildWhenMissing, onRecord, poppler } from './run';

const desk = createDesk();
const inFolder = desk.path;
const { text, put } = desk;
/** What prints pages runs as people run it; what needs none does here what it does there (one test below). */
const run = (...words: string[]) =>
  words[0] === 'export' || words.some((word) => word.endsWith('.pdf'))
    ? runApp(...words)
    : desk.run(...words);
const runApp = (...words: string[]) =>
  onRecord(words, { cwd: desk.folder, env: { ON_RECORD_HOME: desk.home } });
const done = async (...words: string[]) => {
  const ran = await run(...words);
  expect(ran, `${words.join(' ')}: ${ran.err}`).toMatchObject({ code: 0 });
  return ran;
};

type Verified = {
  status: string;
  quotes: {
    id: string;
    speaker: { id: string; name: string } | null;
    wording: string;
    state: string;
    key: string;
  }[];
  ledger: { entries: number; sound: boolean; head: string | null };
};
const verify = async (file: string): Promise<Verified> =>
  JSON.parse((await done('verify', file, '--json')).out) as Verified;
const refOf = (words: string): string => /Ref: ([a-z2-7]{26})/.exec(words)?.[1] ?? '';

/** What the person's browser keeps when they answer the form: the page gives all that is in it. */
const formAnswer = (page: string, change: (words: string) => string) => {
  const [, json = ''] = /<script type="application\/json" id="request">(.*?)<\/script>/s.exec(page) ?? [];
  const { release, nonce, quotes } = JSON.parse(json) as {
    release: string;
    nonce: string;
    quotes: { quote: string; key: string; segments: string[] }[];
  };
  const answers = quotes.map(({ quote, key, segments }) => ({
    quote,
    key,
    decision: 'amended',
    segments: segments.map((segment, at) => (at === 0 ? change(segment) : segment)),
  }));
  return answerFile(answers, { release, nonce, name: 'A press aide', at: '2026-11-24T12:00:00.000Z' });
};

beforeAll(buildWhenMissing, 300_000);
afterAll(() => desk.close());

const source = `HARBOUR AUTHORITY OF ELLERY

PRESS RELEASE

Harbour of Ellery opens its new lock

Port Ellery, 3 March 2026 – The Harbour Authority of Ellery opened its new lock today, two months early.

"Every ship now waits half as long as it did before," said Ana Lindqvist, Director of Works at the Harbour Authority of Ellery. "We built it for the pilots, who asked for it first."

"The old lock served us for ninety years," said Tomás Reis, Harbour Master of Ellery.

"Nobody will miss the queue," said Ruth Ode, Chair of the Pilots of Ellery.

For more information, please contact:

Ms. Ruth Holt, Harbour Authority of Ellery, press@harbour.example

Background

The Harbour Authority of Ellery runs the port and its locks.
`;

/** From a text to final pages by words alone; `wanted` changes the words of the second person. */
const approve = async (words: string) => {
  put('in.txt', words);
  await done('import', 'in.txt', '--out', 'a.release');
  const before = await verify('a.release');
  expect(before).toMatchObject({ status: 'draft', ledger: { entries: 0, sound: true, head: null } });

  const held = await run('export', 'a.release', '--pdf', 'a.pdf');
  expect(held.code).toBe(1);
  expect(held.err.match(/^ {2}“/gm)).toHaveLength(before.quotes.length);
  expect(existsSync(inFolder('a.pdf'))).toBe(false);

  const people = [
    ...new Map(before.quotes.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : []))).values(),
  ] as { id: string; name: string }[];
  for (const [at, { id, name }] of people.entries()) {
    // By name as people would, by id when two are called the same.
    const whom = people.filter((other) => other.name === name).length === 1 ? name : id;
    const [kind = 'txt', context = 'quote'] =
      [
        ['html', 'release'],
        ['eml', 'paragraph'],
        ['txt', 'quote'],
      ][at % 3] ?? [];
    await done('request', 'a.release', '--speaker', whom, '--context', context, '--out', `r${at}.${kind}`);
    if (kind === 'html') {
      const amended = formAnswer(text(`r${at}.html`), (segment) => `Today, ${segment}`);
      put(`a${at}.release-answer`, amended);
      await done('answer', 'a.release', `a${at}.release-answer`);
    } else {
      const { text: mail = '' } =
        kind === 'eml' ? await PostalMime.parse(text(`r${at}.eml`)) : { text: text(`r${at}.txt`) };
      put(`a${at}.txt`, `APPROVED\n\n${name}\n\n> Ref: ${refOf(mail)}\n`);
      await done('answer', 'a.release', `a${at}.txt`);
    }
  }
  const open = JSON.parse((await done('changes', 'a.release', '--json')).out) as {
    changes: { by: { id: string }; quote: string }[];
  };
  expect(open.changes.length).toBeGreaterThan(0);
  expect([...new Set(open.changes.map(({ by }) => by.id))]).toEqual([people[0]?.id]);
  const stopped = await run('export', 'a.release', '--pdf', 'a.pdf', '--override', 'In a hurry');
  expect(stopped.code).toBe(1);
  expect(stopped.err).toContain('nobody has accepted or rejected');

  await done('resolve', 'a.release', '--accept', '--all', '--out', 'a.release');
  const after = await verify('a.release');
  expect(after.quotes.map(({ state }) => state)).toEqual(before.quotes.map(() => 'approved'));
  expect(after).toMatchObject({
    status: 'ready',
    ledger: { sound: true, entries: 2 * before.quotes.length },
  });
  expect(after.quotes.find(({ speaker }) => speaker?.id === people[0]?.id)?.wording).toMatch(/^Today, /);

  await done('export', 'a.release', '--pdf', 'a.pdf', '--html', 'a.html');
  const released = await verify('a.release');
  expect(released.ledger.entries).toBe(after.ledger.entries + 2);
  expect(poppler('pdftotext', inFolder('a.pdf'), '-')).toMatch(/Today,\s/);
  await done('verify', 'a.release', '--head', released.ledger.head?.slice(0, 8) ?? '');
  return { people, released };
};

describe('a whole approval by words alone', () => {
  test('import, ask, answer, resolve, verify, export; a dropped tail is found by its head', async () => {
    const { people, released } = await approve(source);
    expect(people.map(({ name }) => name)).toEqual(['Ana Lindqvist', 'Tomás Reis', 'Ruth Ode']);
    const file = JSON.parse(text('a.release')) as { ledger: unknown[] };
    put('short.release', JSON.stringify({ ...file, ledger: file.ledger.slice(0, -1) }));
    const short = await run('verify', 'short.release', '--json', '--head', released.ledger.head ?? '');
    expect(short.code).toBe(1);
    expect(JSON.parse(short.out)).toMatchObject({
      ledger: { sound: true, entries: released.ledger.entries - 1 },
    });
  }, 300_000);

  test('a refusal holds the copy back, and a reason lets it leave: both are on record', async () => {
    put('in.txt', source);
    await done('import', 'in.txt', '--out', 'b.release');
    await done('request', 'b.release', '--speaker', 'Ruth Ode', '--out', 'sheet.pdf');
    const sheet = poppler('pdftotext', inFolder('sheet.pdf'), '-');
    expect(sheet).toContain('Nobody will miss the queue');
    put('no.txt', `DECLINED\n\n> Ref: ${refOf(sheet)}\n`);
    await done('answer', 'b.release', 'no.txt');
    const declined = await verify('b.release');
    expect(declined.quotes.map(({ state }) => state)).toEqual(['unapproved', 'unapproved', 'declined']);
    const held = await run('export', 'b.release', '--html', 'b.html');
    expect(held.code).toBe(1);
    expect(held.err).toContain('declined by its speaker');
    expect(held.err).toContain('--override');
    expect((await verify('b.release')).ledger).toEqual(declined.ledger);
    await done('export', 'b.release', '--html', 'b.html', '--override', 'The minister is at sea');
    const { ledger } = JSON.parse(text('b.release')) as {
      ledger: { kind: string; reason?: string; quotes?: unknown[] }[];
    };
    expect(ledger.slice(-2)).toMatchObject([
      {
        kind: 'override',
        reason: 'The minister is at sea',
        quotes: [{ speaker: 'Ana Lindqvist' }, { speaker: 'Tomás Reis' }, { speaker: 'Ruth Ode' }],
      },
      { kind: 'exported', format: 'html' },
    ]);
    expect((await verify('b.release')).ledger).toMatchObject({
      sound: true,
      entries: declined.ledger.entries + 2,
    });
  }, 200_000);

  test('the same words in the program itself, without a page', async () => {
    put('in.txt', source);
    await done('import', 'in.txt', '--out', 'c.release');
    const app = { code: 0 };
    expect(await runApp('request', 'c.release', '--speaker', 'Ruth Ode', '--out', 'c.eml')).toMatchObject(
      app,
    );
    put('c.txt', `APPROVED\n\n> Ref: ${refOf((await PostalMime.parse(text('c.eml'))).text ?? '')}\n`);
    expect(await runApp('answer', 'c.release', 'c.txt')).toMatchObject(app);
    const { code, out, err } = await runApp('verify', 'c.release', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ file: 'c.release', ledger: { entries: 2, sound: true } });
    expect(await verify('c.release')).toMatchObject({ quotes: [{}, {}, { state: 'approved' }] });
  }, 120_000);

  test('of the real release beside this repository', async (context) => {
    const words = seedText(context);
    rmSync(inFolder('a.release'), { force: true });
    for (const copy of ['a.pdf', 'a.html']) rmSync(inFolder(copy), { force: true });
    await approve(words);
  }, 300_000);
});
