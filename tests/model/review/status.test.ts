import { expect, test } from 'vitest';
import { statusOf } from '../../../shared/review/status';

const at = '2026-03-01T10:00:00.000Z';
const entry = (kind: string, subject: unknown = { release: true }) => ({ id: kind, kind, at, subject });
const asked = entry('asked', { quote: 'q1' });

test.each([
  ['an empty record', [], 'draft'],
  ['a question without an answer', [asked], 'in-review'],
  ['an answer', [asked, entry('approved', { quote: 'q1' })], 'draft'],
  ["another quote's answer", [asked, entry('approved', { quote: 'q2' })], 'in-review'],
  ['asked again after an answer', [asked, entry('declined', { quote: 'q1' }), asked], 'in-review'],
  ['a question taken back', [asked, entry('retracted', { quote: 'q1' })], 'draft'],
  ['marked as released', [asked, entry('released')], 'released'],
  ['corrected', [entry('released'), entry('corrected')], 'corrected'],
  ['withdrawn', [entry('released'), entry('withdrawn')], 'withdrawn'],
  ['kinds nobody knows', [entry('toString'), entry('exported')], 'draft'],
  ['an entry without a subject', [{ id: 'x', kind: 'asked', at }], 'draft'],
] as const)('%s', (_, ledger, status) => {
  expect(statusOf([...ledger])).toBe(status);
});
