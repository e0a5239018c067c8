import { randomBytes } from 'node:crypto';
import { idFromBytes } from '../../shared/release/ids';

export const newId = (): string => idFromBytes(randomBytes(12));
