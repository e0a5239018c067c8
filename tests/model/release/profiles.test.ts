import { expect, test } from 'vitest';
import { profileOf, profiles } from '../../../shared/checks/profiles/profiles';
import { HouseStyle } from '../../../shared/release/house-style';

test.each(profiles.map((profile) => [profile.id, profile] as const))(
  '%s is a profile a file may hold',
  (id, profile) => {
    expect(HouseStyle.parse(profile)).toEqual(profile);
    expect(profileOf(id)).toBe(profile);
  },
);

test('UN, AP and plain, and plain for one that is not here', () => {
  expect(profiles.map(({ name }) => name)).toEqual(['UN', 'AP', 'Plain']);
  expect(profileOf('ministry').id).toBe('plain');
});
