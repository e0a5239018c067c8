import fc from 'fast-check';
import { normaliseRoot } from '../../../../shared/editing/normalise';
import type { Root } from '../../../../shared/release/root';
import {
  b,
  background,
  body,
  bq,
  by,
  cl,
  contact,
  contacts,
  h,
  heading,
  headline,
  img,
  issuer,
  label,
  letterhead,
  lhl,
  li,
  li1,
  node,
  notice,
  p,
  q,
  releaseWith,
  t,
} from '../tree';
import { type ActName, acts } from './act';
import type { Choice } from './desk';
import type { Edit } from './sequence';

const words = fc.constantFrom('', 'e', 'one two', 'sea level', '“go”', 'e\u0301a', '👩‍👩‍👧 x', 'שלום');

const leaves = fc.array(
  fc.oneof(
    words.map((text) => t(text)),
    words.map(b),
    words.map((text) => q('q1', text)),
    words.map((text) => t(text, { link: 'https://b.example' })),
  ),
  { minLength: 1, maxLength: 3 },
);

const block = fc.oneof(
  { weight: 4, arbitrary: leaves.map((children) => p(...children)) },
  { weight: 1, arbitrary: leaves.map((children) => h(...children)) },
  { weight: 1, arbitrary: leaves.map((children) => bq(...children)) },
  { weight: 1, arbitrary: leaves.map((children) => by(...children)) },
  { weight: 1, arbitrary: leaves.map((children) => li(...children)) },
  { weight: 1, arbitrary: leaves.map((children) => li1(...children)) },
  { weight: 2, arbitrary: fc.constant(img()) },
);

const blocks = fc.array(block, { minLength: 1, maxLength: 4 });
const contactNode = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((lines) => contact(...lines.map((line) => cl('name', line))));

/** Small releases in which everything that can stand beside each other does. */
export const arbitraryStart: fc.Arbitrary<Root> = fc
  .record({
    blocks,
    contacts: fc.array(
      fc.oneof(
        contactNode,
        words.map((text) => p(text)),
      ),
      { maxLength: 3 },
    ),
    background: fc.array(fc.tuple(words, blocks), { minLength: 1, maxLength: 2 }),
    issuers: fc.array(fc.array(words, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    title: words,
    notices: fc.array(words, { maxLength: 2 }),
  })
  .map((parts) =>
    normaliseRoot(
      releaseWith(
        { quotes: { q1: { basis: { kind: 'approval' } } } },
        letterhead(...parts.issuers.map((lines) => issuer(...lines.map((line) => lhl(line))))),
        ...parts.notices.map((text) => notice(text)),
        label('PRESS RELEASE'),
        headline(parts.title),
        node('dateline', { date: '2026-01-01' }, 'Port'),
        body(...parts.blocks),
        contacts(heading('Press'), ...parts.contacts),
        background(...parts.background.flatMap(([title, inside]) => [heading(title), ...inside])),
      ).root,
    ),
  );

const alphabets: Record<string, string[]> = {
  ann: ['A', 'AB', 'A B', ' ', '.'],
  bob: ['β', 'βγ', 'β γ', ' ', '”'],
  cat: ['Ж', 'ЖЩ', 'Ж Щ', ' ', '\u0301'],
};

const nat = fc.nat(10_000);
const place = fc.record({ where: nat, offset: fc.nat(12) });
const near = fc.record({ where: fc.nat(2), offset: fc.nat(12) });
export const arbitraryChoice: fc.Arbitrary<Choice> = fc.oneof(
  place,
  // Mostly near: two places at random take nearly everything between them.
  fc.tuple(place, near).map(([from, to]) => ({ ...from, to: { ...to, where: from.where + to.where } })),
  { weight: 1, arbitrary: fc.record({ where: nat, offset: fc.nat(12), to: place }) },
);

const often: ActName[] = [
  'type',
  'type',
  'type',
  'enter',
  'backspace',
  'delete',
  'cut',
  'paste',
  'bold',
  'delete selection',
  'paste blocks',
];

/** Answers to an import's questions are about lines as they were read, before anybody edits: they have cases of their own. */
const drawn = (Object.keys(acts) as ActName[]).filter((name) => name !== 'become');

const actName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...often) },
  { weight: 2, arbitrary: fc.constantFrom(...drawn) },
);

export const arbitraryEdit = (authors: readonly string[]): fc.Arbitrary<Edit> =>
  fc.constantFrom(...authors).chain((author) =>
    fc.record(
      {
        author: fc.constant(author),
        act: fc.oneof(
          { weight: 12, arbitrary: actName },
          { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
        ),
        value: fc.constantFrom(...(alphabets[author] ?? ['?'])),
        choice: arbitraryChoice,
        after: fc.constantFrom(1, 31),
      },
      { requiredKeys: ['author', 'act', 'value'] },
    ),
  );
