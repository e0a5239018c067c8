import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeName } from '../../electron/services/safe-name';

test.each([
  ['Coastal towns to share one centre', 'Coastal towns to share one centre'],
  ['  Two   spaces\nand a line  ', 'Two spaces and a line'],
  ['../../etc/passwd', 'etc-passwd'],
  ['-rf harbour', 'rf harbour'],
  ['--help', 'help'],
  ['- .-x', 'x'],
  ['/CON', '_CON'],
  ['C:\\Windows\\system32', 'C--Windows-system32'],
  ['Ends with dots...', 'Ends with dots'],
  ['.hidden', 'hidden'],
  ['CON', '_CON'],
  ['aux.old', '_aux.old'],
  ['COM1 .x', '_COM1 .x'],
  ['Console', 'Console'],
  ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
  ['Re\u0301sume\u0301', 'R\u00e9sum\u00e9'],
  ['صحيفة ‏وقائع', 'صحيفة وقائع'],
  ['می‌خواهم', 'می‌خواهم'],
  ['???', 'Untitled'],
  ['\0\u0007', 'Untitled'],
  ['', 'Untitled'],
])('%j becomes %j', (text, name) => {
  expect(safeName(text, 'Untitled')).toBe(name);
});

test('whatever is typed, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = safeName(text, 'Untitled');
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202a-\u202e\u2066-\u2069]|^[-. ]|[. ]$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(121);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
      expect(name.normalize('NFC')).toBe(name);
    }),
  );
});

test('a long name is cut between letters, not within one', () => {
  const name = safeName('é'.repeat(300).normalize('NFD'), 'Untitled');
  expect(name).toBe('é'.repeat(100));
  expect(safeName('👩‍👩‍👧'.repeat(60), 'x')).toMatch(/^(👩‍👩‍👧)+$/u);
});
