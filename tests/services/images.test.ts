import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageHeader } from '../../electron/services/image-header';
import { mostImageBytes, readImage, toAsset } from '../../electron/services/images';
import { jpegOf, pngOf, webpOf } from './support/pictures';
import { tempFolder } from './support/temp-folder';

const text = (words: string) => new TextEncoder().encode(words);
const gif = new Uint8Array([...text('GIF89a'), 40, 0, 30, 1, 0, 0, 0]);

test.each([
  ['a PNG', pngOf(40, 30), { mediaType: 'image/png', width: 40, height: 30 }],
  [
    'a JPEG behind a long EXIF segment',
    jpegOf(4000, 3000, 30_000),
    { mediaType: 'image/jpeg', width: 4000, height: 3000 },
  ],
  ['a lossy WebP', webpOf('VP8 ', 320, 200), { mediaType: 'image/webp', width: 320, height: 200 }],
  ['a lossless WebP', webpOf('VP8L', 16384, 9), { mediaType: 'image/webp', width: 16384, height: 9 }],
  ['an extended WebP', webpOf('VP8X', 70_000, 3), { mediaType: 'image/webp', width: 70_000, height: 3 }],
  ['a GIF', gif, { mediaType: 'image/gif', width: 40, height: 286 }],
])('%s tells its size before it is decoded', (_, bytes, header) => {
  expect(imageHeader(bytes)).toEqual(header);
});

test.each([
  ['nothing', new Uint8Array()],
  ['an SVG with a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a page that is called a picture', text('<!doctype html><title>photo.png</title>')],
  ['a PNG without a size', pngOf(4, 4, { width: 0, height: 4 })],
  ['the signature alone', pngOf(4, 4).subarray(0, 8)],
  ['a JPEG that is cut before its frame', jpegOf(10, 10).subarray(0, 20)],
  ['a JPEG that begins with its pixels', new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 1, 1, 1, 1, 1])],
])('%s is no picture', (_, bytes) => {
  expect(imageHeader(bytes)).toBeUndefined();
});

test('every cut of every kind is answered, not thrown', () => {
  for (const bytes of [pngOf(9, 9), jpegOf(9, 9), webpOf('VP8X', 9, 9), gif]) {
    for (let length = 0; length < Math.min(60, bytes.length); length += 1) {
      expect(() => imageHeader(bytes.subarray(0, length))).not.toThrow();
    }
  }
});

test('a picture from disk is judged by its bytes and its pixels', async () => {
  const folder = tempFolder();
  const put = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  expect(await readImage(put('a.png', pngOf(40, 30)))).toMatchObject({ ok: true, value: { name: 'a.png' } });
  const huge = put('huge.png', pngOf(4, 4, { width: 50_000, height: 50_000 }));
  expect(await readImage(huge)).toEqual({ ok: false, failure: { reason: 'too-large', name: 'huge.png' } });
  const page = put('page.png', text('<html>'));
  expect(await readImage(page)).toEqual({ ok: false, failure: { reason: 'not-an-image', name: 'page.png' } });
  expect(await readImage(join(folder, 'gone.png'))).toMatchObject({ failure: { reason: 'io' } });
});

test('an asset keeps to the limits of a picture and of a file', () => {
  const small = toAsset(pngOf(40, 30), {});
  expect(small).toMatchObject({ ok: true, value: { asset: { width: 40, height: 30 } } });
  const large = new Uint8Array(mostImageBytes + 1);
  large.set(pngOf(4, 4));
  expect(toAsset(large, {})).toMatchObject({ failure: { reason: 'too-large' } });
  const fits = large.subarray(0, mostImageBytes);
  expect(toAsset(fits, {}).ok).toBe(true);
  expect(toAsset(gif, {})).toMatchObject({ failure: { reason: 'not-an-image' } });
  const data = Buffer.from(fits).toString('base64');
  const asset = { mediaType: 'image/png' as const, width: 4, height: 4, data };
  const four = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id.repeat(64), asset]));
  expect(toAsset(pngOf(40, 30), four)).toMatchObject({ failure: { reason: 'file-full' } });
});
