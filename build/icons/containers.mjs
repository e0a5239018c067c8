/**
 * A Windows icon from PNG files, as Windows reads them since Vista: a directory of 16 bytes an image, then the
 * images. A size of 256 is written as 0.
 *
 * @param {{ size: number, png: Buffer }[]} images
 */
export function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

// The kinds of entry that hold PNG, by pixel size; those for double density repeat a size under another name.
const icnsKinds = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * A macOS icon from PNG files: a head, then entries of kind, length and PNG.
 *
 * @param {{ size: number, png: Buffer }[]} images
 */
export function icns(images) {
  const entries = icnsKinds.flatMap(([kind, size]) => {
    const image = images.find((each) => each.size === size);
    return image ? [block(kind, image.png)] : [];
  });
  return block('icns', Buffer.concat(entries));
}

function block(kind, content) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
