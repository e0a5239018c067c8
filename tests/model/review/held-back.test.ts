import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/release/blocks';
import { readReleaseBytes } from '../../../shared/release/file-format';
import type { Leaf } from '../../../shared/release/leaf';
import type { LedgerEntry } from '../../../shared/release/release-file';
import type { Root } from '../../../shared/release/root';
import {
  heldBack,
  heldWords,
  mayLeave,
  overriddenWords,
  overrideDetails,
} from '../../../shared/review/held-back';
import { append } from '../../../shared/review/ledger';
import { strayWords } from '../../../shared/review/stray-words';
import { recognisedHtml, recognisedText } from '../recognise/recognised';
import { line, minus, plus, q, releaseOf, said } from '../support/quoted-release';
import { readings } from '../support/readings';
import { approved, asked, declined, keyOf, marked, recordOf, release, type Step } from '../support/record';
import { signerOf } from '../support/signer';

const now = '2026-11-24T12:00:00.000Z';
const held = (root: Root, story: readonly Step[] | LedgerEntry[] = []) => {
  const isRecord = story.every((step) => 'signature' in step);
  const ledger = isRecord ? (story as LedgerEntry[]) : recordOf(story as Step[]);
  return heldBack(root, { release, ledger, ...readings }, now);
};

const t = (text: string): Leaf => ({ text });
const term = (text: string): Leaf => ({ text, notQuote: true });

describe('words in quotation marks outside their quote', () => {
  const cases: [string, Block, string[], string?][] = [
    ['all in order', said(q('We go on')), []],
    ['before the quote', line([t('“Indeed '), q('we go on'), t(',” she said.')]), ['Indeed']],
    ['behind it', line([t('“'), q('We go on'), t(' always,” she said.')]), ['always,']],
    [
      'between words of which some are marked themselves',
      line([t('“'), q('We say “yes” and'), t(' never '), q('stop'), t(',” she said.')]),
      ['never'],
    ],
    ['in the middle of it', line([t('“'), q('We'), t(' never '), q('stop'), t(',” she said.')]), ['never']],
    ['a dash and a stop are no words', line([t('“'), q('We go on'), t(' – ,” she said.')]), []],
    ['an interruption is none', line([t('“'), q('We go on'), t(',” she said, “'), q('and on'), t('.”')]), []],
    ['in the second part', line([t('“'), q('We'), t(',” she said, “and '), q('on'), t('.”')]), ['and']],
    ['straight marks', line([t('"'), q('We go on'), t(' always," she said.')]), ['always,']],
    ['French', line([t('«\u202fOui, '), q('nous continuons'), t('\u202f», dit-elle.')]), ['Oui,'], 'fr'],
    ['German', line([t('„Ja, '), q('wir bleiben'), t('“, sagte sie.')]), ['Ja,'], 'de'],
    ['Swedish', line([t('”Ja, '), q('vi stannar'), t('”, sade hon.')]), ['Ja,'], 'sv'],
    ['Chinese', line([t('“是的，'), q('我们继续'), t('。”')]), ['是的，'], 'zh'],
    ['corner brackets', line([t('「はい'), q('続けます'), t('」')]), ['はい'], 'ja'],
    ['Russian at the end', line([t('«'), q('Да'), t(', — говорит Вера».')]), [', — говорит Вера'], 'ru'],
    ['dashes in English', line([t('“'), q('We'), t(' – never – '), q('stop'), t('.”')]), ['– never –']],
    ['Arabic', line([t('”نعم '), q('نستمر'), t('“')]), ['نعم'], 'ar'],
    ['an apostrophe in between', line([t('“'), q('We'), t('’re here,” she said.')]), ['’re here,']],
    ['an apostrophe outside is no mark', line([t('The towns’ map. “'), q('We go on'), t('.”')]), []],
    ['a possessive outside', line([t('“'), q('We go on'), t('.” It is Marrow’s map.')]), []],
    ['a term beside it', line([t('The “'), term('Storm Room'), t('” said “'), q('no'), t('.”')]), []],
    ['a term in it', line([t('“'), q('We say ‘'), term('Storm Room'), q('’ now'), t('.”')]), []],
    ['a term with its marks', line([t('“'), q('We say '), term('‘Storm Room’'), q(' now'), t('.”')]), []],
    ['“not a quote” in it', line([t('“'), q('We go on'), term(' and lie'), t('.”')]), ['and lie.']],
    ['“not a quote” before it', line([t('“'), term('We lie and '), q('go on'), t('.”')]), ['We lie and']],
    ['between two possessives', line([t('“'), q('The towns’ '), term('liars’'), t('.”')]), ['liars’.']],
    ['other words in marks', line([t('The “new” map. “'), q('We go on'), t('.”')]), []],
    ['closed in a later paragraph', line([t('“'), q('We go on')]), []],
    ['before it, closed in a later paragraph', line([t('“And '), q('we go on')]), ['And']],
    ['opened in an earlier paragraph', line([q('and on'), t(' again.” She left.')]), ['again.']],
    ['a block quote', line([q('We go on.')], 'block-quote'), []],
    ['loose words in a block quote', line([t('Indeed '), q('we go on.')], 'block-quote'), ['Indeed']],
    ['a block quote with marks', line([t('“'), q('We go on'), t('.” she wrote')], 'block-quote'), []],
    [
      'what a change takes away',
      line([t('“'), { text: 'Indeed ', del: { id: 'c', by: 'a', at: now } }, q('we go on'), t('.”')]),
      [],
    ],
    ['no quote at all', line([t('“Indeed,” she said.')]), []],
  ];
  test.each(cases)('%s', (_, block, words, language = 'en') => {
    expect(strayWords(releaseOf([block], { language })).map((stray) => stray.words)).toEqual(words);
  });
  const other = (text: string): Leaf => ({ text, quote: 'r' });
  const several: [string, Block[], string[], string?][] = [
    [
      'the next line has the mark',
      [line([t('“'), q('We go on')]), line([t('And lie.” She left.')])],
      ['And lie.'],
    ],
    [
      'two lines on, past an empty one',
      [line([t('“'), q('We go on')]), line([t('')]), line([t('And lie.”')])],
      ['And lie.'],
    ],
    [
      'a line between two parts',
      [line([t('“'), q('We go on')]), line([t('And lie.')]), line([q('and on'), t('.”')])],
      ['And lie.'],
    ],
    [
      'with its attribution',
      [line([t('“'), q('We go on')]), line([t('And lie,” she said, “'), q('and on'), t('.”')])],
      ['And lie,'],
    ],
    ['the mark is repeated', [line([t('“'), q('We go on.')]), line([t('“And lie.”')])], ['And lie.']],
    [
      'the mark is repeated at each of its paragraphs',
      [line([t('“'), q('We go on.')]), line([t('“'), q('And on')]), line([t('“'), q('and on'), t('.”')])],
      [],
    ],
    [
      'the mark is not repeated',
      [line([t('“'), q('We go on.')]), line([q('And on')]), line([q('and on'), t('.”')])],
      [],
    ],
    [
      'it begins in the line before',
      [line([t('She said: “We lie.')]), line([q('We go on'), t('.”')])],
      ['We lie.'],
    ],
    [
      'in the line before, the mark repeated',
      [line([t('“We lie.')]), line([t('“'), q('We go on'), t('.”')])],
      ['We lie.'],
    ],
    ['nobody’s quotation over two lines', [line([t('“We lie.')]), line([t('And lie.”')]), said(q('No'))], []],
    ['a mark that was forgotten', [line([t('“'), q('We go on')]), line([t('The “new” map.')])], []],
    [
      'straight marks, one forgotten',
      [line([t('"'), q('We go on')]), line([t('The "new" map.')]), line([t('No.')])],
      [],
    ],
    [
      'a forgotten mark before another quote',
      [line([t('“'), q('On')]), line([t('“'), other('No'), t('.”')])],
      [],
    ],
    [
      'words after it, then the mark',
      [line([t('“'), q('On'), t(' and')]), line([t('off.”')])],
      ['and', 'off.'],
    ],
    [
      'an apostrophe before it',
      [line([t('The ‘90s. The towns’ map.')]), line([t('‘'), q('On'), t('.’')])],
      [],
    ],
    [
      'French repeats',
      [line([t('«\u202f'), q('Oui')]), line([t('»\u202f'), q('et oui'), t('\u202f»')])],
      [],
      'fr',
    ],
    ['French', [line([t('«\u202f'), q('Oui')]), line([t('Et non.\u202f» Fin.')])], ['Et non.'], 'fr'],
    ['German', [line([t('„'), q('Ja')]), line([t('Und nein.“, sagte sie.')])], ['Und nein.'], 'de'],
    ['Swedish', [line([t('”'), q('Ja')]), line([t('Och nej.” Slut.')])], ['Och nej.'], 'sv'],
    ['Arabic', [line([t('”'), q('نعم')]), line([t('ولا“')])], ['ولا'], 'ar'],
    ['block quotes', [line([q('We go on.')], 'block-quote'), line([t('Ilse Marrow')], 'block-quote')], []],
  ];
  test.each(several)('over lines: %s', (_, blocks, words, language = 'en') => {
    const quotes = { q: { speaker: 'ilse', basis: { kind: 'approval' as const } } };
    const found = strayWords(releaseOf(blocks, { language, quotes }));
    expect(found.map((stray) => stray.words)).toEqual(words);
    expect(found.every(({ quote }) => quote === 'q')).toBe(true);
  });
  test('none in any sample, nor in what import makes of a release', () => {
    const samples = new URL('../../../build/samples/', import.meta.url);
    const cases = new URL('../recognise/cases/', import.meta.url);
    const roots = [
      ...readdirSync(samples).flatMap((name) => {
        const read = name.endsWith('.release')
          ? readReleaseBytes(readFileSync(new URL(name, samples)), name)
          : undefined;
        return read?.ok ? [[name, read.value.root] as const] : [];
      }),
      ...readdirSync(cases).map((name) => {
        const text = new URL(`${name}/input.txt`, cases);
        return [
          name,
          existsSync(text)
            ? recognisedText(readFileSync(text, 'utf8')).root
            : recognisedHtml(readFileSync(new URL(`${name}/input-html.txt`, cases), 'utf8')).root,
        ] as const;
      }),
    ];
    expect(roots.length).toBeGreaterThan(50);
    expect(roots.flatMap(([name, root]) => strayWords(root).map(({ words }) => `${name}: ${words}`))).toEqual(
      [],
    );
  });
  test('the place is that of the first word', () => {
    const root = releaseOf([line([t('Well. '), t('“Indeed '), q('we go on'), t('.”')])]);
    const [stray] = strayWords(root);
    const [section = 0, block = 0, leaf = 0] = stray?.path ?? [];
    expect(stray).toMatchObject({ quote: 'q', offset: 1 });
    expect(JSON.stringify(root.children[section])).toContain('Indeed');
    expect([block, leaf]).toEqual([0, 1]);
  });
  test('they stop a final copy, and nothing overrides them', () => {
    const found = held(releaseOf([line([t('“'), q('We go on'), t(' always.”')])]), [approved('We go on')]);
    expect(found.stops.map(({ kind }) => kind)).toEqual(['stray-words']);
    expect(heldWords(found.stops[0] as never)).toContain(
      '“always.” stands in quotation marks with words of Ilse Marrow',
    );
    expect(mayLeave(found)).toBe(false);
  });
});

describe('stops', () => {
  test('an open change, once for all its marks', () => {
    const { stops } = held(releaseOf([said(q('We '), minus('never '), plus('always '), q('go on'))]), [
      approved('We never go on'),
    ]);
    expect(stops).toMatchObject([{ kind: 'open-change', values: { count: 1 } }]);
    expect(stops[0]?.places).toHaveLength(1);
  });
  test('a change of two people, and a format', () => {
    const fmt = [{ id: 'f', by: 'a', at: now, mark: 'bold', before: null }];
    const { stops } = held(
      releaseOf([
        line([
          { text: 'x', fmt },
          { text: 'y', ins: { id: 'i', by: 'b', at: now } },
        ]),
      ]),
    );
    expect(stops).toMatchObject([{ values: { count: 2 } }]);
  });
  test.each([
    ['EMBARGOED UNTIL [ ]', 1],
    ['EMBARGOED UNTIL [\u00a0]', 1],
    ['EMBARGOED UNTIL []', 1],
    ['EMBARGOED UNTIL NOON [CORRECTED]', 0],
    ['', 0],
  ])('the release line “%s” stops %s', (words, count) => {
    const root = releaseOf([line([t('Words.')])]);
    const children = root.children.map((section) =>
      section.type === 'release-line' ? { ...section, children: [{ text: words }] } : section,
    );
    const { stops } = held({ ...root, children });
    expect(stops.map(({ kind }) => kind)).toEqual(Array(count).fill('gap'));
    if (stops[0])
      expect(heldWords(stops[0])).toBe(
        `“${words}” has a gap for a time. Set the time, or take the line out.`,
      );
    if (stops[0]) expect(root.children[stops[0].places[0]?.path[0] ?? -1]?.type).toBe('release-line');
  });
  test('a gap that a change fills is no gap', () => {
    const root = releaseOf([line([t('Words.')])]);
    const mark = { id: 'c', by: 'a', at: now };
    const children = root.children.map((section) =>
      section.type === 'release-line'
        ? { ...section, children: [t('UNTIL '), { text: '[ ]', del: mark }, { text: 'NOON', ins: mark }] }
        : section,
    );
    expect(held({ ...root, children }).stops.map(({ kind }) => kind)).toEqual(['open-change']);
  });
  test('a record that does not verify', () => {
    const record = recordOf([asked('We go on'), approved('We go on')]).slice(1);
    expect(held(releaseOf([said(q('We go on'))]), record).stops.map(({ kind }) => kind)).toEqual(['ledger']);
  });
});

describe('asks', () => {
  test.each([
    ['unapproved', [], 'its speaker has not approved it'],
    ['asked', [asked('We go on')], 'not answered yet'],
    ['lapsed', [approved('We go')], 'changed since it was approved'],
    ['declined', [declined('We go on')], 'declined by its speaker'],
  ] as [string, Step[], string][])('a quote that is %s', (_, story, words) => {
    const found = held(releaseOf([said(q('We go on'))]), story);
    expect(found.stops).toEqual([]);
    expect(found.asks.map(heldWords)).toEqual([expect.stringContaining(words)]);
    expect(mayLeave(found)).toBe(false);
  });
  test('not one that is approved or on the record', () => {
    expect(mayLeave(held(releaseOf([said(q('We go on'))]), [approved('We go on')]))).toBe(true);
    const basis = { kind: 'record' as const, source: 'Speech', date: '2026-10-01', words: 'We go on' };
    const on = (words: string) => releaseOf([said(q(words))], { quotes: { q: { speaker: 'ilse', basis } } });
    expect(held(on('We go on')).asks).toEqual([]);
    expect(held(on('We go')).asks.map(heldWords)).toEqual([
      expect.stringContaining('not the words of the source'),
    ]);
  });
  test('nobody named', () => {
    expect(held(releaseOf([said(q('We go on'))], { speakers: [] })).asks.map(heldWords)).toEqual([
      expect.stringContaining('nobody is named'),
    ]);
  });
  test('are answered by a reason, for these words and no others', () => {
    const root = releaseOf([said(q('We go on'))]);
    const before = held(root);
    const record = append(
      [],
      overrideDetails(before.asks, 'Deadline', { at: now, by: 'ana', release }),
      signerOf(1),
    );
    const after = held(root, record);
    expect(mayLeave(after)).toBe(true);
    expect(overriddenWords(after)).toEqual(['Released without approval of Ilse Marrow: Deadline']);
    expect(mayLeave(held(releaseOf([said(q('We stop'))]), record))).toBe(false);
  });
});

describe('an override', () => {
  const root = releaseOf([said(q('We go on'))]);
  const override = marked('override', {
    reason: 'Deadline',
    asks: [`quote:q:${keyOf('We go on')}`],
    quotes: [],
  });
  test.each([
    ['an older decline', [declined('We go on'), override], true],
    ['a later decline', [override, declined('We go on')], false],
    ['a later decline of other words', [override, declined('We stop')], false],
    ['a later approval taken back', [override, approved('We go on'), { kind: 'take-back', place: 1 }], false],
    ['a later decline, and a later override', [override, declined('We go on'), override], true],
    ['a later decline of another quote', [override, declined('We go on', { quote: 'r' })], true],
    ['a later request', [override, asked('We go on')], true],
  ] as [string, Step[], boolean][])('and %s', (_, story, isCovered) => {
    expect(mayLeave(held(root, story))).toBe(isCovered);
  });
});

describe('tells', () => {
  test('unresolved comments', () => {
    const comments = { a: { text: 'x' }, b: { text: 'y', resolved: true } };
    const found = held(releaseOf([line([t('Words.')])], { comments }));
    expect(found.tells).toMatchObject([{ kind: 'comments', values: { count: 1 } }]);
    expect(mayLeave(found)).toBe(true);
  });
  test.each([
    ['2026-11-24T06:00', 'UTC', 1],
    ['2026-11-25T06:00', 'UTC', 0],
    ['2026-11-24T20:00', 'Asia/Tokyo', 1],
    ['2026-11-24T06:00', 'Nowhere/At_All', 0],
  ])('an embargo until %s %s', (until, zone, count) => {
    const root = releaseOf([line([t('Words.')])]);
    const children = root.children.map((section) =>
      section.type === 'release-line'
        ? { ...section, timing: { kind: 'embargo' as const, until, zone } }
        : section,
    );
    expect(held({ ...root, children }).tells).toHaveLength(count);
  });
});
