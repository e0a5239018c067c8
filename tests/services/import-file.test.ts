import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText, readImport } from '../../electron/services/import-file';
import { tempFolder } from './support/temp-folder';

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

test.each([
  ['UTF-8', bytes('Zürich “now”', 'utf8'), 'text', 'Zürich “now”'],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Zürich', 'utf8')]), 'text', 'Zürich'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, ...bytes('Zürich', 'utf16le')]), 'text', 'Zürich'],
  [
    'windows-1252',
    new Uint8Array([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x93, 0x94]),
    'text',
    'Zürich “”',
  ],
  [
    'the encoding a page names',
    bytes('<meta charset="iso-8859-7">\xe1', 'latin1'),
    'html',
    '<meta charset="iso-8859-7">α',
  ],
] as const)('%s is read as it was meant', (_, given, kind, text) => {
  expect(decodeText(given, kind)).toBe(text);
});

test('bytes that are no text are refused', () => {
  expect(decodeText(new Uint8Array([0x4d, 0x5a, 0, 0, 1]), 'text')).toBeUndefined();
  expect(decodeText(bytes('<meta charset="made-up">\xe1', 'latin1'), 'html')).toBeUndefined();
});

test('the ending tells the kind; others and too large ones are refused', async () => {
  const folder = tempFolder();
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  expect(await readImport(put('a.TXT', 'words'))).toEqual({
    ok: true,
    value: { name: 'a.TXT', kind: 'text', content: 'words' },
  });
  expect(await readImport(put('a.htm', '<p>'))).toMatchObject({ value: { kind: 'html' } });
  expect(await readImport(put('a.exe', 'MZ'))).toEqual({
    ok: false,
    failure: { reason: 'unknown-kind', name: 'a.exe' },
  });
  const large = put('large.txt', new Uint8Array(16 * 1024 * 1024 + 1).fill(97));
  expect(await readImport(large)).toMatchObject({ failure: { reason: 'too-large' } });
  expect(await readImport(join(folder, 'gone.txt'))).toMatchObject({ failure: { reason: 'io' } });
});
