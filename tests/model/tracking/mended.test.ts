import { expect, test } from 'vitest';
import type { Root } from '../../../shared/release/root';
import { accepted, acceptedRoot, rejectedRoot } from '../../../shared/review/resolve';
import { rootOf, trackedEditorFor } from '../support/editing-case';
import { comparable } from '../support/tracking/comparable';
import { written } from '../support/tracking/written';
import {
  background,
  body,
  by,
  cl,
  contact,
  contacts,
  h,
  heading,
  img,
  issuer,
  letterhead,
  lhl,
  p,
  release,
  type Written,
} from '../support/tree';

const mark = (id: string) => ({ id, by: id, at: '2026-01-01T09:00:00.000Z' });

/** A node that an open change takes out whole. */
const gone = <T extends object>(made: T, id = 'bob'): T => ({ ...made, del: mark(id) });

/** A line that an open change takes out, its words and its end. */
const goneLine = <T extends { children: readonly unknown[] }>(line: T, id = 'bob'): T => ({
  ...line,
  brkDel: mark(id),
  children: line.children.map((leaf) => ({ ...(leaf as object), del: mark(id) })),
});

/**
 * Each holds a place of which nothing stays when all is accepted. Deciding changes one by one leads there,
 * and so does a file.
 */
test.each<[string, Written, string[]]>([
  [
    'a body of pictures',
    release(body(gone(img()), gone(img(), 'ann'))),
    ['image -bob1: ', 'image -ann2: ', ' ¶+ann2'],
  ],
  ['a body of a subheading', release(body(goneLine(h('One')))), [' ~bob1:type="subheading": {-bob1 One}']],
  [
    'a body of a line and a picture',
    release(body(goneLine(by('One')), gone(img(), 'ann'))),
    [' ~ann1:type="attribution": {-bob2 One} ¶-bob2', 'image -ann1: ', ' ¶+ann1'],
  ],
  [
    'a body of a picture and a line',
    release(body(gone(img()), goneLine(by('One'), 'ann'))),
    ['image -bob1: ', ' ~ann2:type="attribution": {-ann2 One}'],
  ],
  [
    'a letterhead',
    release(letterhead(gone(issuer(lhl('A'))), gone(issuer(lhl('B')), 'ann'))),
    ['issuer -bob1:', 'issuer -ann2:', 'issuer +ann2:'],
  ],
  [
    'an issuer',
    release(letterhead(issuer(goneLine(lhl('A')), goneLine(lhl('B'), 'ann')))),
    ['letterhead-line: {-bob1 A} ¶-bob1', 'letterhead-line: {-ann2 B}'],
  ],
  [
    'a contact',
    release(contacts(heading('Press'), contact(goneLine(cl('phone', '1'))))),
    ['contact-line ~bob1:field="phone": {-bob1 1}'],
  ],
  [
    'a heading of contacts',
    release(contacts(goneLine(heading('Press')), contact(cl('phone', '1')))),
    ['section-heading: {-bob1 Press}'],
  ],
  [
    'a background',
    release(background(goneLine(heading('A')), goneLine(p('One'), 'ann'))),
    ['section-heading: {-bob1 A}', 'paragraph: {-ann2 One}'],
  ],
  [
    'the picture below a heading',
    release(background(heading('A'), gone(img()))),
    ['paragraph:  ¶+bob1', 'image -bob1: '],
  ],
  [
    'the blocks between two headings',
    release(
      background(
        heading('A'),
        goneLine(h('One')),
        gone(img(), 'ann'),
        goneLine(heading('B')),
        goneLine(p('Two'), 'ann'),
        heading('C'),
        p(),
      ),
    ),
    [
      'paragraph ~bob1:type="subheading": {-bob1 One}',
      'image -ann2: ',
      'section-heading: {-bob1 B} ¶-bob1',
      'paragraph: {-ann2 Two} ¶-ann2',
    ],
  ],
  [
    'the first heading of a background',
    release(background(goneLine(heading('A')), p('One'))),
    ['section-heading: {-bob1 A}'],
  ],
])('%s gets what it must hold as part of what takes it away', (_, start, output) => {
  const editor = trackedEditorFor(start, { author: 'cat', at: '2026-01-02T09:00:00.000Z' });
  const before: Root = rootOf(editor);
  expect(accepted.unorderedRootOf(before)).not.toBe(acceptedRoot(before));
  // Whatever asks what the text reads as: to copy does, and changes nothing else.
  editor.getFragment();
  const after = rootOf(editor);
  expect(accepted.unorderedRootOf(after)).toBe(acceptedRoot(after));
  expect(comparable(acceptedRoot(after))).toEqual(comparable(acceptedRoot(before)));
  expect(comparable(rejectedRoot(after))).toEqual(comparable(rejectedRoot(before)));
  expect(written(after).filter((line) => line !== '')).toEqual(output);
});
