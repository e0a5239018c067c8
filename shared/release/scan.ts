import { fail, ok, type Result } from '../result';
import { ScanError, Scanner } from './scanner';

/** Containers open inside one another; a release uses fourteen. */
export const maxDepth = 64;

/**
 * Values in a file: twenty times a release of 5,000 paragraphs. More is no release, and checking millions
 * of wrong ones takes the checker minutes and gigabytes.
 */
export const maxValues = 500_000;

/** `at` counts UTF-16 units from the start of the text. `number`: too large to be held (1e999). `too-many`: more than `maxValues`. */
export type ScanFailure = {
  reason:
    | 'not-json'
    | 'too-deep'
    | 'duplicate-key'
    | 'forbidden-key'
    | 'lone-surrogate'
    | 'number'
    | 'too-many';
  at: number;
};

/**
 * One pass over the text of a file before `JSON.parse`, for what a parser swallows: of two keys of one
 * name it keeps the last, nesting can exhaust its stack, and lone surrogates cannot be written as UTF-8.
 * It also places a syntax error, which `JSON.parse` does only sometimes. Grammar: RFC 8259.
 */
export const scanJson = (text: string): Result<null, ScanFailure> => {
  try {
    scanValueAndEnd(new Scanner(text));
    return ok(null);
  } catch (error) {
    if (error instanceof ScanError) return fail(error.failure);
    throw error;
  }
};

/** The keys seen so far of an open object, or null for an open array. A stack, since nesting is the attacker's. */
type Open = Set<string> | null;

const scanValueAndEnd = (scanner: Scanner): void => {
  const open: Open[] = [];
  for (let values = 1; ; values++) {
    if (values > maxValues) scanner.fail('too-many');
    const container = scanner.value();
    if (container === '{' || container === '[') {
      if (open.length === maxDepth) scanner.fail('too-deep', scanner.at - 1);
      if (!scanner.take(container === '{' ? '}' : ']')) {
        open.push(container === '{' ? new Set() : null);
        if (container === '{') scanKey(scanner, open);
        continue;
      }
    }
    if (!scanNext(scanner, open)) return;
  }
};

/** After a value: to the next one of its container (true), or out to the end of the text (false). */
const scanNext = (scanner: Scanner, open: Open[]): boolean => {
  for (;;) {
    const keys = open.at(-1);
    if (keys === undefined) {
      scanner.end();
      return false;
    }
    if (scanner.take(',')) {
      if (keys) scanKey(scanner, open);
      return true;
    }
    scanner.expect(keys ? '}' : ']');
    open.pop();
  }
};

const scanKey = (scanner: Scanner, open: Open[]): void => {
  const { at, text: key } = scanner.key();
  const keys = open.at(-1);
  // An assignment of this key would set an object's prototype instead of a property.
  if (key === '__proto__') scanner.fail('forbidden-key', at);
  if (keys?.has(key)) scanner.fail('duplicate-key', at);
  keys?.add(key);
};
