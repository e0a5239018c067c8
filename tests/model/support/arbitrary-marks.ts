import fc from 'fast-check';
import type { FormatChange, Mark } from '../../../shared/release/leaf';

/** Text with what breaks naive code: joiners, combining marks, right-to-left, controls, the ends of planes. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '“We are proud,” she said.',
    'e\u0301 \u00a0\u2009\u200b\u202e',
    '👩‍👩‍👧‍👦 🇹🇯',
    'مركز واحد للإنذار',
    '\u0000\u001f\u2028\u{10ffff}\ufffd',
    '"quoted" \\u0041 \\',
    '__proto__',
  ),
);

export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z2-7]{12}$/),
  fc.constantFrom('a', '1', 'Ana Reis', 'constructor', 'ä'.repeat(64)),
);

export const arbitraryAt: fc.Arbitrary<string> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const arbitraryMark: fc.Arbitrary<Mark> = fc.record({
  id: arbitraryId,
  by: arbitraryId,
  at: arbitraryAt,
});

export const arbitraryFormats: fc.Arbitrary<FormatChange[]> = fc.array(
  fc.record({
    id: arbitraryId,
    by: arbitraryId,
    at: arbitraryAt,
    mark: fc.constantFrom('bold', 'link', 'type', 'timing', 'date'),
    before: fc.constantFrom(null, true, 'https://council.example', { kind: 'none' }),
  }),
  { minLength: 1, maxLength: 2 },
);
