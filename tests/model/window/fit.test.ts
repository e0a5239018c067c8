import { expect, test } from 'vitest';
import { fitOf } from '../../../renderer/window/fit';

test('the sheet is made smaller only where it would be cut off, and never too small to read', () => {
  expect(fitOf(1200)).toBe(1);
  expect(fitOf(660)).toBe(1);
  expect(fitOf(500)).toBe(0.75);
  expect(fitOf(100)).toBe(0.5);
  expect(fitOf(0)).toBe(1);
});
