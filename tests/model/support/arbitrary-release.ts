import fc from 'fast-check';
import { profiles } from '../../../shared/checks/profiles/profiles';
import type { Block, Contact, Issuer, SectionHeading } from '../../../shared/release/blocks';
import type { Release } from '../../../shared/release/file-format';
import type { Leaf } from '../../../shared/release/leaf';
import type { Asset, Envelope } from '../../../shared/release/release-file';
import type { Basis, Quote, Root, Speaker } from '../../../shared/release/root';
import type { Section, Timing } from '../../../shared/release/sections';
import { arbitraryAt, arbitraryFormats, arbitraryId, arbitraryMark, arbitraryText } from './arbitrary-marks';

/** Valid releases: every section once and in any order, notices between, and every property there is. */

const assetIds = ['ab'.repeat(32), '0123456789abcdef'.repeat(4)];
const quoteIds = ['k3v9aaaaaaaa', 'quote two', '7'];
const asset = fc.constantFrom(...assetIds);
const language = fc.constantFrom('en', 'en-US', 'fr', 'es', 'de', 'ru', 'ar', 'zh-Hans', 'pt', 'tlh', 'en-1');

/** Keys that are often absent, since an absent mark is absent. */
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(
    arbitraryText,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: some<Omit<Leaf, 'text'>>({
          bold: fc.constant(true as const),
          italic: fc.constant(true as const),
          link: fc.constantFrom('https://council.example/a?b=c', 'mailto:press@council.example'),
          language,
          quote: fc.constantFrom(...quoteIds),
          notQuote: fc.constant(true as const),
          comments: fc.uniqueArray(arbitraryId, { minLength: 1, maxLength: 3 }),
          ins: arbitraryMark,
          del: arbitraryMark,
          fmt: arbitraryFormats,
        }),
      },
    ),
  )
  .map(([text, marks]) => ({ text, ...marks }));

const leaves = fc.array(leaf, { minLength: 1, maxLength: 4 });
const text = { children: leaves };
const textMarks = rarely({ fmt: arbitraryFormats, brkIns: arbitraryMark, brkDel: arbitraryMark });
const nodeMarks = rarely({ fmt: arbitraryFormats, ins: arbitraryMark, del: arbitraryMark });

function rarely<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some<T>(shape) });
}

const node = <T extends object>(
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ...marks: fc.Arbitrary<object>[]
): fc.Arbitrary<T> => fc.tuple(fc.record(shape), ...marks).map((parts) => Object.assign({}, ...parts) as T);

const type = <T extends string>(name: T): fc.Arbitrary<T> => fc.constant(name);

const listed = rarely<{ list: 'bullet' | 'number'; level: number }>({
  list: fc.constantFrom('bullet', 'number'),
  level: fc.integer({ min: 0, max: 8 }),
});

const image: fc.Arbitrary<Block> = node<Extract<Block, { type: 'image' }>>(
  { type: type('image'), asset, children: fc.constant([{ text: '' }] as [{ text: '' }]) },
  some({ alt: arbitraryText, caption: arbitraryText, credit: arbitraryText, terms: arbitraryText }),
  nodeMarks,
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: node<Block & object>({ type: type('paragraph'), ...text }, listed, textMarks) },
  {
    weight: 3,
    arbitrary: node<Block & object>(
      { type: fc.constantFrom('subheading', 'block-quote', 'attribution'), ...text } as never,
      textMarks,
    ),
  },
  { weight: 1, arbitrary: image },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 6 });

const heading: fc.Arbitrary<SectionHeading> = node({ type: type('section-heading'), ...text }, textMarks);

const contact: fc.Arbitrary<Contact> = node(
  {
    type: type('contact'),
    layout: fc.constantFrom('inline', 'lines'),
    children: fc.array(
      node(
        {
          type: type('contact-line'),
          field: fc.constantFrom('name', 'role', 'organisation', 'email', 'phone', 'other'),
          ...text,
        },
        textMarks,
      ) as fc.Arbitrary<Contact['children'][number]>,
      { minLength: 1, maxLength: 4 },
    ),
  },
  nodeMarks,
);

const issuer: fc.Arbitrary<Issuer> = node(
  {
    type: type('issuer'),
    children: fc.array(node({ type: type('letterhead-line'), ...text }, textMarks), {
      minLength: 1,
      maxLength: 3,
    }) as fc.Arbitrary<Issuer['children']>,
  },
  rarely({ emblem: fc.record({ asset, alt: arbitraryText }) }),
  nodeMarks,
);

const isoDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.constantFrom<Timing>({ kind: 'none' }, { kind: 'immediate' }, { kind: 'hold' }),
  fc.record({
    kind: type('embargo'),
    until: isoDate.map((date) => `${date}T06:00`),
    zone: fc.constantFrom('Atlantic/Azores', 'UTC', 'Asia/Tokyo', 'Nowhere/At_All'),
  }),
  node<Extract<Timing, { kind: 'delivery' }>>(
    { kind: type('delivery'), event: arbitraryText },
    some({ expected: arbitraryText }),
  ),
);

const line = <T extends Section['type']>(name: T, extra: object = {}, marks: fc.Arbitrary<object>[] = []) =>
  node({ type: type(name), ...extra, ...text } as never, textMarks, ...marks) as fc.Arbitrary<Section>;

const sections: fc.Arbitrary<Section[]> = fc
  .tuple(
    node({ type: type('letterhead'), children: fc.array(issuer, { minLength: 1, maxLength: 2 }) }),
    line('label', {}, [rarely({ reference: arbitraryText })]),
    line('release-line', { timing }),
    line('headline'),
    line('subheadline'),
    line('dateline', {}, [some({ date: isoDate })]),
    node({ type: type('body'), children: blocks }),
    node({
      type: type('contacts'),
      children: fc
        .tuple(
          heading,
          fc.array(fc.oneof(contact, node({ type: type('paragraph'), ...text })), { maxLength: 3 }),
        )
        .map(([first, rest]) => [first, ...rest]) as never,
    }),
    node({
      type: type('background'),
      children: fc
        .array(fc.tuple(heading, blocks), { minLength: 1, maxLength: 2 })
        .map((parts) => parts.flatMap(([first, rest]) => [first, ...rest])) as never,
    }),
    line('end-mark'),
    fc.array(line('notice', { place: fc.constantFrom('top', 'foot') }, [nodeMarks]), { maxLength: 2 }),
  )
  .chain((parts) => {
    const all = parts.flat() as Section[];
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant(all) },
      { weight: 1, arbitrary: fc.shuffledSubarray(all, { minLength: all.length }) },
    );
  });

const speaker: fc.Arbitrary<Speaker> = node<Speaker>(
  { id: arbitraryId, name: arbitraryText },
  some({
    title: arbitraryText,
    description: arbitraryText,
    organisation: arbitraryText,
    protected: fc.boolean(),
  }),
);

const basis: fc.Arbitrary<Basis> = fc.oneof(
  fc.constant<Basis>({ kind: 'approval' }),
  node<Extract<Basis, { kind: 'record' }>>(
    { kind: type('record'), source: arbitraryText, date: isoDate },
    some({ link: arbitraryText, words: arbitraryText }),
  ),
);

const quote: fc.Arbitrary<Quote> = node<Quote>(
  { basis },
  rarely({ speaker: arbitraryId, original: fc.record({ language, wording: arbitraryText }) }),
);

/** JSON that comes back as it was: JSON has no minus zero. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  .filter((value) => !JSON.stringify(value).includes('__proto__'));

/** A root as `normaliseRoot` need not touch it, up to leaves that Slate would join. */
export const arbitraryRoot: fc.Arbitrary<Root> = fc.record({
  type: type('release'),
  kind: fc.constantFrom('release', 'statement', 'advisory', 'fact-sheet', 'notice'),
  language,
  houseStyle: fc.constantFrom(...profiles),
  issuer: arbitraryText,
  speakers: fc.uniqueArray(speaker, { maxLength: 3, selector: ({ id }) => id }),
  quotes: fc.dictionary(fc.oneof(fc.constantFrom(...quoteIds), arbitraryId), quote, { maxKeys: 4 }),
  comments: fc.dictionary(arbitraryId, fc.record({ text: arbitraryText }), { maxKeys: 2 }),
  ignoredFindings: fc.array(json, { maxLength: 2 }) as fc.Arbitrary<Root['ignoredFindings']>,
  children: sections,
});

const image1: Asset = { mediaType: 'image/png', width: 1, height: 1, data: 'iVBORw0KGgo=' };

export const arbitraryEnvelope: fc.Arbitrary<Envelope> = node<Envelope>(
  {
    id: fc.uuid(),
    created: arbitraryAt,
    revision: fc.integer({ min: 1, max: 99 }),
    tracking: fc.boolean(),
    authors: fc.array(
      fc.record({ id: arbitraryId, name: arbitraryText, initials: arbitraryText, role: arbitraryText }),
      { maxLength: 2 },
    ),
    assets: fc
      .uniqueArray(asset, { maxLength: 2 })
      .map((ids) => Object.fromEntries(ids.map((id) => [id, image1]))),
    ancestors: fc.array(asset, { maxLength: 3 }),
    ledger: fc.array(
      fc.record({ id: asset, kind: fc.constantFrom('asked', 'approved'), at: arbitraryAt, details: json }),
      { maxLength: 2 },
    ) as fc.Arbitrary<Envelope['ledger']>,
  },
  rarely({
    unknown: fc.dictionary(fc.constantFrom('x-later', 'children', 'ä'), json, { minKeys: 1, maxKeys: 2 }),
  }),
);

export const arbitraryRelease: fc.Arbitrary<Release> = fc.record({
  root: arbitraryRoot,
  envelope: arbitraryEnvelope,
});
