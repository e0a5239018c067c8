import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// A machine that has only Node may have no unzip. Signatures, offsets and lengths are those of PKWARE's
// APPNOTE, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const stored = 0;
const deflated = 8;

/**
 * Unpacks a zip archive (no zip64, no encryption) into `folder`, with the modes it records. `place` gives each
 * entry its name below the folder, or undefined to leave it out. `onBytes` is told the archive's bytes read.
 */
export async function unzip(archive, folder, { place = (name) => name, onBytes } = {}) {
  const file = await open(archive, 'r');
  try {
    let read = 0;
    for (const entry of await readDirectory(file)) {
      const name = place(entry.name);
      if (name !== undefined) await unpack(archive, file, entry, inside(folder, name));
      read += entry.compressed;
      onBytes?.(read);
    }
  } finally {
    await file.close();
  }
}

async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new Error('Not a zip archive: it has no end record.');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new Error('The zip directory is damaged.');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      header: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(archive, file, entry, target) {
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  if (entry.method !== stored && entry.method !== deflated) {
    throw new Error(`The zip entry ${entry.name} uses method ${entry.method}, which is not known here.`);
  }
  await mkdir(dirname(target), { recursive: true });
  const header = await readAt(file, entry.header, 30);
  const start = entry.header + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.compressed === 0) {
    output.end();
    return;
  }
  await pipeline(
    createReadStream(archive, { start, end: start + entry.compressed - 1 }),
    entry.method === deflated ? createInflateRaw() : new PassThrough(),
    output,
  );
}

async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('The zip archive is cut short.');
  return buffer;
}

function inside(folder, name) {
  const target = resolve(folder, name);
  if (!`${target}${sep}`.startsWith(`${resolve(folder)}${sep}`))
    throw new Error(`The zip entry ${name} leaves its folder.`);
  return target;
}
