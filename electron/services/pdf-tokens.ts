/** What a content stream is made of (ISO 32000-1, 7.8.2): operands, and the operator that takes them. */
export type Operand =
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  | { kind: 'string'; bytes: Uint8Array }
  | { kind: 'array'; items: Operand[] }
  | { kind: 'dictionary'; entries: Map<string, Operand> }
  | { kind: 'word'; value: string };
export type Operation = { operator: string; operands: Operand[] };

/**
 * The operations of a content stream in their order. Throws on what no program of ours writes (a stream
 * that ends inside a string, an image between the words): what cannot be read cannot be proven.
 */
export function* operationsOf(bytes: Uint8Array): Generator<Operation> {
  const reader = createReader(bytes);
  let operands: Operand[] = [];
  for (let operand = reader.next(); operand; operand = reader.next()) {
    if (operand.kind !== 'word' || isValue(operand.value)) {
      operands.push(operand);
      continue;
    }
    if (operand.value === 'BI') throw new Error('pdf: an image stands in the text');
    yield { operator: operand.value, operands };
    operands = [];
  }
}

const isValue = (word: string): boolean => word === 'true' || word === 'false' || word === 'null';

const code = (character: string): number => character.charCodeAt(0);
const spaces = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map(code));

const createReader = (bytes: Uint8Array) => {
  let at = 0;
  const byte = (ahead = 0): number => bytes[at + ahead] ?? -1;

  const skip = (): void => {
    for (;;) {
      while (spaces.has(byte())) at++;
      if (byte() !== code('%')) return;
      while (at < bytes.length && byte() !== 10 && byte() !== 13) at++;
    }
  };
  const regular = (): string => {
    const start = at;
    while (at < bytes.length && !spaces.has(byte()) && !delimiters.has(byte())) at++;
    return latin(bytes.subarray(start, at));
  };
  const until = (close: string): Operand[] => {
    const items: Operand[] = [];
    for (;;) {
      skip();
      if (at >= bytes.length) throw new Error('pdf: a list has no end');
      if (latin(bytes.subarray(at, at + close.length)) === close) {
        at += close.length;
        return items;
      }
      const item = next();
      if (item) items.push(item);
    }
  };
  const next = (): Operand | undefined => {
    skip();
    const first = byte();
    if (first < 0) return undefined;
    if (first === code('/')) {
      at++;
      return { kind: 'name', value: regular() };
    }
    if (first === code('(')) return { kind: 'string', bytes: literal() };
    if (first === code('<') && byte(1) === code('<')) {
      at += 2;
      return { kind: 'dictionary', entries: entriesOf(until('>>')) };
    }
    if (first === code('<')) return { kind: 'string', bytes: hexadecimal() };
    if (first === code('[')) {
      at++;
      return { kind: 'array', items: until(']') };
    }
    const word = regular();
    if (word === '') throw new Error('pdf: a bracket stands alone');
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)
      ? { kind: 'number', value: Number(word) }
      : { kind: 'word', value: word };
  };
  const hexadecimal = (): Uint8Array => {
    const end = bytes.indexOf(code('>'), at);
    if (end < 0) throw new Error('pdf: a string has no end');
    const digits = latin(bytes.subarray(at + 1, end)).replace(/\s/g, '');
    at = end + 1;
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return Uint8Array.from({ length: even.length / 2 }, (_, index) =>
      Number.parseInt(even.slice(index * 2, index * 2 + 2), 16),
    );
  };
  const literal = (): Uint8Array => {
    const out: number[] = [];
    at++;
    for (let depth = 1; ; at++) {
      if (at >= bytes.length) throw new Error('pdf: a string has no end');
      const here = byte();
      if (here === code('\\')) {
        at++;
        out.push(...escaped());
        continue;
      }
      if (here === code('(')) depth++;
      if (here === code(')') && --depth === 0) break;
      out.push(here);
    }
    at++;
    return Uint8Array.from(out);
  };
  /** Leaves `at` on the last byte of the escape. */
  const escaped = (): number[] => {
    const octal = /^[0-7]{1,3}/.exec(latin(bytes.subarray(at, at + 3)))?.[0];
    if (octal) {
      at += octal.length - 1;
      return [Number.parseInt(octal, 8) & 255];
    }
    const named = { n: 10, r: 13, t: 9, b: 8, f: 12 }[latin(bytes.subarray(at, at + 1))];
    if (named !== undefined) return [named];
    if (byte() === 13 && byte(1) === 10) at++;
    return byte() === 10 || byte() === 13 ? [] : [byte()];
  };
  return { next };
};

const entriesOf = (items: readonly Operand[]): Map<string, Operand> => {
  const entries = new Map<string, Operand>();
  for (let at = 0; at + 1 < items.length; at += 2) {
    const [key, value] = [items[at], items[at + 1]];
    if (key?.kind !== 'name' || !value) throw new Error('pdf: a dictionary has no names');
    entries.set(key.value, value);
  }
  return entries;
};

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A text string: UTF-16 or UTF-8 with its mark, else PDFDocEncoding, of which only the Latin part is known. */
export const textString = (bytes: Uint8Array): string => {
  const buffer = Buffer.from(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)))
      .swap16()
      .toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return buffer.subarray(3).toString('utf8');
  return buffer.toString('latin1');
};
