import type { ScanFailure } from './scan';

/** Unwinds the scanner from wherever it stands; never leaves `scanJson`. */
export class ScanError extends Error {
  constructor(readonly failure: ScanFailure) {
    super(failure.reason);
  }
}

// Sticky, so that runs of plain characters (base64 of five megabytes) are skipped by the engine.
const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 bars these from a string, so they must be named
const plain = /[^"\\\u0000-\u001f\ud800-\udfff]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A place in a JSON text and the tokens that may stand there. */
export class Scanner {
  at = 0;

  constructor(private readonly text: string) {}

  fail(reason: ScanFailure['reason'], at = this.at): never {
    throw new ScanError({ reason, at });
  }

  /** Reads a whole scalar, or the opening bracket of a container and says which. */
  value(): '{' | '[' | 'scalar' {
    this.skip(space);
    const next = this.text[this.at];
    if (next === '{' || next === '[') {
      this.at++;
      return next;
    }
    if (next === '"') this.string();
    else if (!this.skip(word)) this.number();
    return 'scalar';
  }

  key(): { at: number; text: string } {
    this.skip(space);
    const at = this.at;
    if (this.text[at] !== '"') this.fail('not-json');
    this.string();
    // Decoded, since "a" and "\u0061" are one key.
    const text: string = JSON.parse(this.text.slice(at, this.at));
    this.expect(':');
    return { at, text };
  }

  take(character: string): boolean {
    this.skip(space);
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  expect(character: string): void {
    if (!this.take(character)) this.fail('not-json');
  }

  end(): void {
    this.skip(space);
    if (this.at < this.text.length) this.fail('not-json');
  }

  private number(): void {
    const from = this.at;
    if (!this.skip(number)) this.fail('not-json');
    if (!Number.isFinite(Number(this.text.slice(from, this.at)))) this.fail('number', from);
  }

  /** Surrogates are paired over decoded units: half of a pair may be escaped and the other not. */
  private string(): void {
    let high = -1;
    this.at++;
    for (;;) {
      if (this.skip(plain) && high >= 0) this.fail('lone-surrogate', high);
      const at = this.at;
      const next = this.text[at];
      if (next === undefined) this.fail('not-json');
      if (next === '"') break;
      const unit = this.unit(next);
      if (isLow(unit) !== high >= 0) this.fail('lone-surrogate', high >= 0 ? high : at);
      high = isHigh(unit) ? at : -1;
    }
    if (high >= 0) this.fail('lone-surrogate', high);
    this.at++;
  }

  private unit(next: string): number {
    if (next !== '\\') {
      const unit = next.charCodeAt(0);
      if (unit < 0x20) this.fail('not-json');
      this.at++;
      return unit;
    }
    const at = this.at;
    if (!this.skip(escaped)) this.fail('not-json');
    return this.text[at + 1] === 'u' ? Number.parseInt(this.text.slice(at + 2, at + 6), 16) : 0;
  }

  /** True when the pattern took at least one character. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
