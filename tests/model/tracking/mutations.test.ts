import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TrackingRules, trackingRules } from '../../../shared/editing/tracking/rules';
import { createReading } from '../../../shared/review/resolve';
import { acceptAll, rejectAll } from '../../../shared/review/verdict';
import { Violation } from '../support/tracking/invariants';
import { anyOrder, checkAnyOrder, checkOneLast, oneLast } from '../support/tracking/properties';

/** Wrong rules, each a mistake that was made elsewhere, and the invariants that must find it. */
const mutations: [string, Partial<TrackingRules>, string[]][] = [
  ["others' insertions are really deleted", { isOwn: (mark) => mark !== undefined }, ['I3', 'I3b']],
  [
    'one slot for the format of a text',
    { chained: (formats, entry) => [...formats.filter(({ mark }) => mark !== entry.mark), entry] },
    ['I1', 'I3'],
  ],
  ["another author's mark goes on", { goesOn: (mark, _, session) => session.has(mark.id) }, ['I3', 'I3b']],
  [
    'the later type is kept when lines are joined',
    { accepted: createReading(acceptAll, 'second'), rejected: createReading(rejectAll, 'second') },
    ['I1', 'I2', 'I3'],
  ],
];

const authors = ['ann', 'cat'];

const violationOf = (run: () => void): string | undefined => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Violation ? (error.invariant.split(' ')[0] as string) : 'a bug';
  }
};

const sequences = [
  ...fc.sample(oneLast(authors), { numRuns: 150, seed: 7 }).map((sequence) => ({
    check: (rules: TrackingRules) => checkOneLast(sequence, rules),
  })),
  ...fc.sample(anyOrder(['ann', 'bob']), { numRuns: 150, seed: 7 }).map((sequence) => ({
    check: (rules: TrackingRules) => checkAnyOrder(sequence, rules),
  })),
];

test.each(mutations)(
  '%s: found by a sequence in which the right rules hold',
  (_, wrong, expected) => {
    const rules = { ...trackingRules, ...wrong };
    const telling = sequences.find(({ check }) => expected.includes(violationOf(() => check(rules)) ?? ''));
    expect(telling).toBeDefined();
    expect(violationOf(() => telling?.check(trackingRules))).toBeUndefined();
  },
  600_000,
);
