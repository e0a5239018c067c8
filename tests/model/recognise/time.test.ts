import { describe, expect, test } from 'vitest';
import { recognisedHtml, recognisedText } from './recognised';
import { unkind } from './unkind';

/** Many thousand lines or quotes take a second for each ten thousand, so these are shorter. */
const many = new Set(['short lines', 'bulleted lines', 'quoted letters']);

describe('a megabyte is read in seconds', () => {
  test.each(Object.entries(unkind))(
    '%s',
    (name, make) => {
      const start = performance.now();
      recognisedText(make(many.has(name) ? 200_000 : 1_000_000));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
  test.each(['<p>a', '<b>', '<td>', '<!-- ', '<a href="', '<script>', '&nbsp; '])(
    'HTML of %s',
    (part) => {
      const start = performance.now();
      recognisedHtml(part.repeat(200_000 / part.length));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});
