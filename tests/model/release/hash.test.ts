import { expect, test } from 'vitest';
import { canonicalHash, contentHash, shortCode } from '../../../shared/release/hash';
import { smallRelease } from '../support/small-release';

test('the hash of the canonical form: keys sorted, no white space', () => {
  // SHA-256 of {"a":1,"b":"é"}, as sha256sum gives it.
  const digest = '09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6';
  expect(canonicalHash({ b: 'é', a: 1 })).toBe(canonicalHash({ a: 1, b: 'é' }));
  expect(canonicalHash({ b: 'é', a: 1 })).toMatch(new RegExp(`^${digest}`));
});

test('what stands outside the root leaves the content hash alone, a letter does not', () => {
  const { root } = smallRelease();
  const hash = contentHash(root);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(structuredClone(root))).toBe(hash);
  expect(contentHash({ ...root, issuer: 'Coastal Resilience council' })).not.toBe(hash);
});

test('a short code is eight digits in two groups', () => {
  expect(shortCode('7f3a91c0ffee')).toBe('7f3a 91c0');
});

test('half a character has no canonical form', () => {
  expect(() => canonicalHash('\ud800')).toThrow();
});
