import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseRoot,
  readRelease,
  readReleaseBytes,
  rootText,
  rootTextSlices,
  writeRelease,
} from '../../../shared/release/file-format';
import type { Root } from '../../../shared/release/root';
import { arbitraryEnvelope, arbitraryRelease, arbitraryRoot } from '../support/arbitrary-release';
import { smallRelease } from '../support/small-release';

const runs = { numRuns: 150 };

test('what is written reads as what it was, and is written the same again', () => {
  fc.assert(
    fc.property(arbitraryRelease, ({ root, envelope }) => {
      const text = writeRelease(root, envelope);
      const read = readReleaseBytes(new TextEncoder().encode(text), 'a.release');
      expect(read).toEqual({ ok: true, value: { root, envelope } });
      if (read.ok) expect(writeRelease(read.value.root, read.value.envelope)).toBe(text);
    }),
    runs,
  );
});

test('the file is what a two-space JSON writer gives, with a final newline', () => {
  fc.assert(
    fc.property(arbitraryRelease, ({ root, envelope }) => {
      const text = writeRelease(root, envelope);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }),
    runs,
  );
});

test('a root crosses to main and back unchanged', () => {
  fc.assert(
    fc.property(arbitraryRoot, (root) => {
      expect(parseRoot(rootText(root))).toEqual({ ok: true, value: root });
    }),
    runs,
  );
});

/** The same content with every object's keys in reverse. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each)]));
};

test('the order in which an editor set its keys does not show', () => {
  const plainJson = arbitraryRoot.map((root) => ({ ...root, ignoredFindings: [], comments: {} }));
  fc.assert(
    fc.property(plainJson, arbitraryEnvelope, (root, { unknown: _unknown, ledger: _ledger, ...envelope }) => {
      const known = { ...envelope, ledger: [] };
      expect(rootText(reversed(root) as Root)).toBe(rootText(root));
      expect(writeRelease(reversed(root) as Root, reversed(known) as typeof known)).toBe(
        writeRelease(root, known),
      );
    }),
    runs,
  );
});

const paragraphs = (count: number): Root => ({
  ...smallRelease().root,
  children: [
    {
      type: 'body',
      children: Array.from({ length: count }, (_, index) => ({
        type: 'paragraph' as const,
        children: [{ text: `Paragraph ${index}` }],
      })),
    },
  ],
});

/** Slices are yielded before each block that has to be made: their number is the work done. */
const slicesOf = (root: Root): { slices: number; text: string } => {
  const generator = rootTextSlices(root);
  for (let slices = 0; ; slices++) {
    const next = generator.next();
    if (next.done) return { slices, text: next.value };
  }
};

test('a change of one paragraph makes one block again', () => {
  const before = paragraphs(500);
  expect(slicesOf(before).slices).toBe(500);
  expect(slicesOf(before).slices).toBe(0);
  const body = before.children[0];
  if (body?.type !== 'body') throw new Error('no body');
  const changed = { type: 'paragraph' as const, children: [{ text: 'Changed' }] };
  const after: Root = { ...before, children: [{ ...body, children: body.children.with(250, changed) }] };
  const { slices, text } = slicesOf(after);
  expect(slices).toBe(1);
  expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2));
  expect(parseRoot(text)).toEqual({ ok: true, value: after });
});

test('absent marks are absent, and half a character does not cost the save', () => {
  const root: Root = {
    ...paragraphs(1),
    children: [{ type: 'headline', children: [{ text: 'Tide \ud83c', bold: undefined }], fmt: undefined }],
  };
  const text = rootText(root);
  expect(text).not.toContain('bold');
  expect(text).not.toContain('fmt');
  expect(parseRoot(text)).toMatchObject({
    ok: true,
    value: { children: [{ children: [{ text: 'Tide \ufffd' }] }] },
  });
});

test('unknown keys of the top level come back as they were', () => {
  const { root, envelope } = smallRelease();
  const unknown = { 'x-office': { z: 1, a: [true, null] }, constructor: 'kept' };
  const text = writeRelease(root, { ...envelope, unknown });
  const read = readRelease(text, 'a.release');
  expect(read.ok && read.value.envelope.unknown).toEqual(unknown);
});
