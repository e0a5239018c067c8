import { expect, test } from 'vitest';
import { zoomStep } from '../../../renderer/settings/zoom-steps';

test('larger and smaller go step by step and stay inside what the settings allow', () => {
  expect(zoomStep(1, 1)).toBe(1.1);
  expect(zoomStep(1, -1)).toBe(0.9);
  expect(zoomStep(3, 1)).toBe(3);
  expect(zoomStep(0.5, -1)).toBe(0.5);
  expect(zoomStep(1.03, 1)).toBe(1.1);
  expect(zoomStep(1.03, -1)).toBe(1);
});
