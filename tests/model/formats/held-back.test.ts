import { expect, test } from 'vitest';
import { heldBack } from '../../../shared/formats/held-back';
import { aRelease, paragraph } from './a-release';
import { coastal } from './coastal';

test('each quote that its speaker has not approved is named', () => {
  const lines = heldBack(coastal().root);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('We stopped asking who owns the warning');
  expect(lines[0]).toContain('Ilse Marrow');
  for (const line of lines) expect(line).toContain('its speaker has not approved it');
});

test('a quote that is on record and a release without quotes leave', () => {
  const record = { kind: 'record' as const, source: 'Annual report', date: '2026-03-01' };
  const { root } = coastal({
    quotes: { q1: { speaker: 's1', basis: record }, q2: { speaker: 's2', basis: record } },
  });
  expect(heldBack(root)).toEqual([]);
  expect(heldBack(aRelease({ body: [paragraph('Words.')] }).root)).toEqual([]);
});

test('an open change keeps it: there is no one text yet', () => {
  const at = '2026-11-24T09:00:00.000Z';
  const { root } = aRelease({
    body: [paragraph([{ text: 'Words' }, { text: ' more', ins: { id: 'c', by: 'a', at } }])],
  });
  expect(heldBack(root)).toHaveLength(1);
});
