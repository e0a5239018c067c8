import { expect, test } from 'vitest';
import { outsideLink } from '../../electron/services/outside-link';

test.each([
  ['https://un.org/news?a=b#c', 'https://un.org/news?a=b#c', 'web'],
  ['HTTP://Example.com', 'http://example.com/', 'web'],
  ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/', 'web'],
  ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/', 'web'],
  ['mailto:press@port.example', 'press@port.example', 'mail'],
  ['mailto:press@port.example?subject=Hello', 'press@port.example', 'mail'],
])('%s may leave, shown as %s', (text, shown, kind) => {
  expect(outsideLink(text)).toMatchObject({ shown, kind });
});

test.each([
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'smb://host/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  'app://window/index.html',
  'https://un.org@evil.example/',
  'https://user:pass@un.org/',
  'setup.exe',
  '//host/x',
  'about:blank',
  'mailto:',
  'mailto:nobody',
  'mailto:a@b.example%0ABcc:c@d.example',
  'mailto:a@b.example?subject=x%0D%0ABcc:c@d.example',
  '',
])('%j does not leave', (text) => {
  expect(outsideLink(text)).toBeUndefined();
});
