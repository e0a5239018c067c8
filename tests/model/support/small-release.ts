import { un } from '../../../shared/checks/profiles/un';
import { blankRelease } from '../../../shared/release/blank';
import type { Release } from '../../../shared/release/file-format';
import { writeRelease } from '../../../shared/release/file-format';

/** A blank release as a plain object of its file, for tests that damage it. */
export const smallRelease = (): Release =>
  blankRelease({
    kind: 'release',
    language: 'en',
    houseStyle: un,
    id: '7d0a5b0e-6a52-4c9b-9f43-3f6d5c1c2b1a',
    now: '2026-11-24T09:00:00.000Z',
    issuer: 'Coastal Resilience Council',
  });

// biome-ignore lint/suspicious/noExplicitAny: a file is damaged here at any depth, against its type
export const smallFile = (): any => {
  const { root, envelope } = smallRelease();
  return JSON.parse(writeRelease(root, envelope));
};
