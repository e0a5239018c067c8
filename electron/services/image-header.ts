export type ImageHeader = {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  width: number;
  height: number;
};

/**
 * What a picture's first bytes say of it, before anything decodes it; undefined when they are no PNG,
 * JPEG, WebP or GIF, or are cut off. The name's ending and the sender's word count for nothing.
 */
export const imageHeader = (bytes: Uint8Array): ImageHeader | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view) ?? gif(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // The header reaches over the end of the file.
    throw error;
  }
};

const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

const sized = (
  mediaType: ImageHeader['mediaType'],
  width: number,
  height: number,
): ImageHeader | undefined => (width > 0 && height > 0 ? { mediaType, width, height } : undefined);

/** PNG specification 5.2 and 11.2.2: the signature, then IHDR. */
const png = (view: DataView) => {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (ascii(view, 12, 4) !== 'IHDR') return undefined;
  return sized('image/png', view.getUint32(16), view.getUint32(20));
};

/** ITU T.81, B.1 and B.2.2: segments one after the other until a frame header (SOF) tells the size. */
const jpeg = (view: DataView) => {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    }
    at += 2 + view.getUint16(at + 2);
  }
};

/** RFC 9649, 2.5 to 2.7: simple lossy, simple lossless and extended. */
const webp = (view: DataView) => {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return undefined;
  const chunk = ascii(view, 12, 4);
  if (chunk === 'VP8 ') {
    return sized('image/webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return sized('image/webp', (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  }
  if (chunk !== 'VP8X') return undefined;
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  return sized('image/webp', three(24) + 1, three(27) + 1);
};

const gif = (view: DataView) => {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) return undefined;
  return sized('image/gif', view.getUint16(6, true), view.getUint16(8, true));
};
