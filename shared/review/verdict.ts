import type { Mark } from '../release/leaf';

/** What becomes of a mark: its change is taken, taken back, or left open. */
export type Verdict = 'accept' | 'reject' | 'keep';
export type Decide = (mark: Mark) => Verdict;

export const acceptAll: Decide = () => 'accept';
export const rejectAll: Decide = () => 'reject';
