/** At most 5 MB an image, as the file format has it; the longest side is kept to what print needs. */
export const maxBytes = 5 * 1024 * 1024;
const longestSide = 4096;

export type Encoded =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'not-an-image' | 'too-large' };

const mayHaveAlpha = (type: string) => type !== 'image/jpeg';

/**
 * Decodes and encodes again, so that position, device and thumbnails of the original are gone. A picture
 * without a transparent pixel becomes JPEG, another PNG or, where that is too large, WebP. Runs in a worker.
 */
export const encodeAgain = async (blob: Blob): Promise<Encoded> => {
  const bitmap = await decode(blob);
  if (!bitmap) return { ok: false, reason: 'not-an-image' };
  let scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  for (let tries = 0; tries < 5; tries++) {
    const canvas = draw(bitmap, scale);
    const alpha = mayHaveAlpha(blob.type) && hasAlpha(canvas);
    for (const [type, quality] of formatsFor(blob.type, alpha)) {
      const out = await canvas.convertToBlob({ type, quality });
      if (out.size <= maxBytes) {
        bitmap.close();
        return { ok: true, bytes: new Uint8Array(await out.arrayBuffer()) };
      }
    }
    scale *= 0.7;
  }
  bitmap.close();
  return { ok: false, reason: 'too-large' };
};

const decode = async (blob: Blob): Promise<ImageBitmap | undefined> => {
  try {
    return await createImageBitmap(blob);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
};

const draw = (bitmap: ImageBitmap, scale: number): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('encode: no 2d context');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const hasAlpha = (canvas: OffscreenCanvas): boolean => {
  const context = canvas.getContext('2d');
  if (!context) return false;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let index = 3; index < data.length; index += 4) if (data[index] !== 255) return true;
  return false;
};

/** Drawings stay sharp as PNG while they are small enough; photographs are JPEG. */
const formatsFor = (source: string, alpha: boolean): [string, number | undefined][] => {
  if (alpha)
    return [
      ['image/png', undefined],
      ['image/webp', 0.9],
    ];
  if (source === 'image/jpeg')
    return [
      ['image/jpeg', 0.9],
      ['image/jpeg', 0.8],
    ];
  return [
    ['image/png', undefined],
    ['image/jpeg', 0.9],
  ];
};
