import fc from 'fast-check';
import { Node, type Point, Transforms } from 'slate';
import { replaceAll } from '../../../shared/editing/find';
import {
  addSegment,
  addSpeaker,
  markQuote,
  notQuote,
  setSpeaker,
  unmarkQuote,
} from '../../../shared/editing/quote-verbs';
import { applyOrder, moveSection } from '../../../shared/editing/verbs/apply-order';
import { addBackground, removeBackground } from '../../../shared/editing/verbs/background-sections';
import { setBlock } from '../../../shared/editing/verbs/block-type';
import { addContact, removeContact } from '../../../shared/editing/verbs/contacts';
import { setHouseStyle, setLanguage, setTiming } from '../../../shared/editing/verbs/fields';
import { insertImage } from '../../../shared/editing/verbs/image';
import { insertBlocks } from '../../../shared/editing/verbs/insert-blocks';
import { addIssuer, removeIssuer } from '../../../shared/editing/verbs/issuers';
import { setLink, unsetLink } from '../../../shared/editing/verbs/link';
import { indent, outdent, toggleList } from '../../../shared/editing/verbs/list';
import { toggleMark } from '../../../shared/editing/verbs/marks';
import { pressTab } from '../../../shared/editing/verbs/move-between-sections';
import { addNotice, removeNotice } from '../../../shared/editing/verbs/notices';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { arbitraryNodes } from './arbitrary-tree';
import { rootOf } from './editing-case';
import { asset, houseStyle } from './tree';

/** One thing a writer does; `name` is for reading a failure, `adds` what must be in the text afterwards. */
export type Edit = { name: string; run: (editor: ReleaseEditor) => void; toString: () => string };

const edit = (name: string, run: Edit['run']): Edit => ({ name, run, toString: () => name });
const always = (name: string, run: Edit['run']) => fc.constant(edit(name, run));

/** A point chosen by two numbers, whatever the release is by then. */
const pointAt = (editor: ReleaseEditor, where: number, offset: number): Point => {
  const texts = [...Node.texts(editor)];
  const [leaf, path] = texts[where % texts.length] as (typeof texts)[number];
  return { path, offset: offset % (leaf.text.length + 1) };
};

const nat = fc.nat(10_000);
export const arbitrarySelection = fc
  .tuple(nat, nat, fc.boolean(), nat, nat)
  .map(([where, offset, expands, toWhere, toOffset]) =>
    edit(`select ${where}:${offset}${expands ? ` to ${toWhere}:${toOffset}` : ''}`, (editor) => {
      const anchor = pointAt(editor, where, offset);
      Transforms.select(editor, { anchor, focus: expands ? pointAt(editor, toWhere, toOffset) : anchor });
    }),
  );

export const arbitraryText = fc.oneof(
  fc.constantFrom('a', ' ', '"', "'", '-', '.', '“', '”', 'é', '👩‍👩‍👧', 'שלום', 'two\nlines', '5'),
  fc.stringMatching(/^[A-Z][a-z]{1,5}$/),
);

export const arbitraryInsertion = fc.oneof(
  arbitraryText.map((text) => edit(`type ${JSON.stringify(text)}`, (editor) => editor.insertText(text))),
  always('enter', (editor) => editor.insertBreak()),
  always('shift-enter', (editor) => editor.insertSoftBreak()),
  arbitraryNodes.map((nodes) =>
    edit(`paste ${JSON.stringify(nodes)}`, (editor) => insertBlocks(editor, nodes as never)),
  ),
  always('image', (editor) => insertImage(editor, { asset })),
  always('issuer', addIssuer),
  always('notice', (editor) => addNotice(editor, 'foot', 'N')),
  always('contact', (editor) => addContact(editor, [{ field: 'name', text: 'C' }])),
  always('background', (editor) => addBackground(editor, 'B')),
);

const units = ['character', 'word', 'line', 'block'] as const;

const change = fc.oneof(
  fc.constantFrom(...units).map((unit) => edit(`backspace ${unit}`, (editor) => editor.deleteBackward(unit))),
  fc.constantFrom(...units).map((unit) => edit(`delete ${unit}`, (editor) => editor.deleteForward(unit))),
  always('cut', (editor) => editor.deleteFragment()),
  always('bold', (editor) => toggleMark(editor, 'bold')),
  always('italic', (editor) => toggleMark(editor, 'italic')),
  always('link', (editor) => setLink(editor, 'https://a.example', 'here')),
  always('unlink', unsetLink),
  always('subheading', (editor) => setBlock(editor, 'subheading')),
  always('block-quote', (editor) => setBlock(editor, 'block-quote')),
  always('list', (editor) => toggleList(editor, 'bullet')),
  always('indent', indent),
  always('outdent', outdent),
  always('tab', (editor) => void pressTab(editor)),
  always('mark-quote', (editor) => {
    const quote = markQuote(editor);
    if (quote) setSpeaker(editor, quote, addSpeaker(editor, { name: 'Ada' }));
  }),
  always('not-quote', (editor) => void notQuote(editor)),
  always('unmark-quote', (editor) => unmarkQuote(editor)),
  always('segment', (editor) => {
    const [quote] = Object.keys(rootOf(editor).quotes);
    if (quote !== undefined) addSegment(editor, quote);
  }),
  always('replace all', (editor) => void replaceAll(editor, 'a', 'bb')),
  always('order', applyOrder),
  fc
    .tuple(fc.nat(9), fc.nat(9))
    .map(([from, to]) => edit(`move section ${from} to ${to}`, (editor) => moveSection(editor, from, to))),
  always('remove issuer', (editor) => removeIssuer(editor)),
  always('remove notice', (editor) => removeNotice(editor)),
  always('remove contact', (editor) => removeContact(editor)),
  always('remove background', (editor) => removeBackground(editor)),
  always('language', (editor) => setLanguage(editor, 'fr')),
  always('house style', (editor) => setHouseStyle(editor, { ...houseStyle, label: 'NEWS', endMark: '###' })),
  always('timing', (editor) => setTiming(editor, { kind: 'hold' }, 'HOLD')),
);

export const arbitraryEdits = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: arbitrarySelection },
    { weight: 3, arbitrary: arbitraryInsertion },
    { weight: 4, arbitrary: change },
  ),
  { maxLength: 30, size: 'max' },
);
