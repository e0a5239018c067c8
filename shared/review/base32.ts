const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base 32 in lower case without padding: nothing in it is changed by mail programs or read aloud wrongly. */
export const base32Of = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letters.charAt((held >> bits) & 31);
    }
  }
  return bits > 0 ? text + letters.charAt((held << (5 - bits)) & 31) : text;
};

/** The bytes again, or nothing for what is no base 32. */
export const bytesOfBase32 = (text: string): Uint8Array | undefined => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text.toLowerCase()) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
};
