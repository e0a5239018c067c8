// What Node 20 and Chromium both have, and `shared/` uses. Nothing else may be named there.

interface TextEncoder {
  encode(text?: string): Uint8Array;
}
declare var TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes?: Uint8Array): string;
}
declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};

/** The WHATWG URL parser; throws TypeError on what is no address. */
interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: { get(name: string): string | null; keys(): IterableIterator<string> };
  username: string;
  toString(): string;
}
declare var URL: {
  new (address: string, base?: string | URL): URL;
  canParse(address: string, base?: string): boolean;
};
