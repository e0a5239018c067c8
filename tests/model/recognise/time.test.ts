import { describe, expect, test } from 'vitest';
import { recognisedHtml, recognisedText } from './recognised';
import { unkind } from './unkind';

const size = 20_000;
const times = 8;

/** Processor time in milliseconds, which other work on the machine changes less than the clock. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Eight times the text takes about eight times as long; where each mark were searched for to the end it
 * would take sixty-four times as long. Seconds differ from machine to machine and say nothing here.
 */
function growsWithSize(make: (length: number) => string, read: (text: string) => void): void {
  const small = make(size);
  const large = make(size * times);
  read(small);
  const first = timeOf(() => read(small));
  const second = timeOf(() => read(large));
  expect(second).toBeLessThan(first * times * 3 + 400);
}

describe('time grows with the size of a text', () => {
  test.each(Object.entries(unkind))('%s', (_, make) => growsWithSize(make, recognisedText), 60_000);
  test.each([
    '<p>a',
    '<b>',
    '<td>',
    '<!-- ',
    '<a href="',
    '<script>',
    '&nbsp; ',
    '<br>a',
    '<p>“a” ',
    '<li>x',
  ])(
    'HTML of %s',
    (part) => growsWithSize((length) => part.repeat(length / part.length), recognisedHtml),
    60_000,
  );
  test('and a search from each mark to the end is seen', () => {
    let marks = 0;
    const searching = (text: string) => {
      for (let from = 0; from < text.length; from += 64)
        for (let at = from; at < text.length; at++) marks += text.charCodeAt(at) & 1;
    };
    expect(() => growsWithSize((length) => '“a '.repeat(length), searching)).toThrow();
    expect(marks).toBeGreaterThan(0);
  }, 60_000);
});
