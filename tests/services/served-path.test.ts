import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowPolicy, withNonce } from '../../electron/services/content-policy';
import { mediaTypeOf, servedPath } from '../../electron/services/served-path';

const folder = resolve('/app/out/renderer');

test.each([
  ['/index.html', 'index.html'],
  ['/assets/a%20b.js', 'assets/a b.js'],
  ['/assets/../index.html', 'index.html'],
  ['/a//b.css', 'a/b.css'],
])('%s is served', (pathname, file) => {
  expect(servedPath(folder, pathname)).toBe(join(folder, file));
});

test.each([
  '/../main.js',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/../../../x',
  '/..\\..\\x',
  '/%5c..%5cx',
  '/C:/Windows/win.ini',
  '/index.html%00.png',
  '/%',
  '/%c0%ae%c0%ae/x',
  '/',
  '',
  '/../renderer-other/x',
])('%j leads out or nowhere and is not served', (pathname) => {
  expect(servedPath(folder, pathname)).toBeUndefined();
});

test('whatever is asked for, what is served lies in the folder', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2F', '..%2f', '\\', '%00', 'a', ''),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const path = servedPath(folder, `/${parts.join('/')}`);
      expect(path === undefined || path.startsWith(`${folder}/`)).toBe(true);
    }),
  );
});

test('what nobody knows is not run', () => {
  expect(mediaTypeOf('/x/a.JS')).toMatch(/^text\/javascript/);
  expect(mediaTypeOf('/x/a.xyz')).toBe('application/octet-stream');
});

test('the nonce stands in the page once, and in the policy', () => {
  const page =
    '<!doctype html><html><head lang="en">\n<meta property="csp-nonce" content="old" /><title>x</title></head></html>';
  expect(withNonce(page, 'abc').match(/csp-nonce/g)).toHaveLength(1);
  expect(withNonce(page, 'abc')).toContain('<meta property="csp-nonce" content="abc">');
  expect(withNonce('<html><head><title>x</title></head></html>', 'abc')).toContain(
    '<head><meta property="csp-nonce" content="abc">',
  );
  expect(windowPolicy('abc')).toContain("style-src 'self' 'nonce-abc'");
  expect(windowPolicy('abc')).toContain("script-src 'self';");
});
