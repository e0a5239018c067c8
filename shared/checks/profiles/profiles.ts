import type { HouseStyle } from '../../release/house-style';
import { ap } from './ap';
import { plain } from './plain';
import { un } from './un';

/** The house styles that come with the program, in the order they are offered. */
export const profiles: readonly HouseStyle[] = [un, ap, plain];

/** The profile of this id; plain for one that this desk does not have, since settings may name an office's own. */
export const profileOf = (id: string): HouseStyle => profiles.find((profile) => profile.id === id) ?? plain;
