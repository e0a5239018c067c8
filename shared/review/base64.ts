const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 base 64 with padding, as a content policy wants its hashes. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const held = (one << 16) | (two << 8) | three;
    for (let part = 0; part < 4; part++) {
      text += at + part > bytes.length ? '=' : letters.charAt((held >> (18 - 6 * part)) & 63);
    }
  }
  return text;
};
