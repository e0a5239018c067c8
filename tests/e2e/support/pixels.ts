import type { RunningApp } from './app';

/** A colour by its three parts, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];
export type Box = { x: number; y: number; width: number; height: number };

/** What the window shows, as it is composed: four bytes a pixel, in pixels of the page. */
export type Picture = { width: number; height: number; pixel: (x: number, y: number) => Colour };

/** A picture of the page. Chromium decodes it: the same engine that drew it. */
export const pictureOf = async ({ electron, page }: RunningApp): Promise<Picture> => {
  const png = await page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' });
  const { width, height, bytes } = await electron.evaluate(({ nativeImage }, png) => {
    const image = nativeImage.createFromBuffer(Buffer.from(png, 'base64'));
    return { ...image.getSize(), bytes: image.toBitmap().toString('base64') };
  }, png.toString('base64'));
  // Blue, green, red, opacity.
  const bitmap = Buffer.from(bytes, 'base64');
  const at = (place: number): number => bitmap[place] ?? 0;
  return {
    width,
    height,
    pixel: (x, y) => {
      const place = 4 * (y * width + x);
      return [at(place + 2), at(place + 1), at(place)];
    },
  };
};

/** The distance at which two colours look the same on every screen. */
const near = 12;
const isNear = (a: Colour, b: Colour): boolean =>
  a.every((part, index) => Math.abs(part - (b[index] ?? 0)) <= near);

/** How much of a box has one of these colours, 0 to 1. */
export const share = (picture: Picture, box: Box, ...colours: Colour[]): number => {
  let found = 0;
  let all = 0;
  for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(picture.height, box.y + box.height); y++)
    for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(picture.width, box.x + box.width); x++) {
      all++;
      if (colours.some((colour) => isNear(picture.pixel(x, y), colour))) found++;
    }
  return all === 0 ? 0 : found / all;
};
