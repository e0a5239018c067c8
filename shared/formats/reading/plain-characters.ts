/**
 * One line ending (\n), one kind of wide gap (\t), no byte-order mark, no control characters and no lone
 * surrogates, which a release file may not hold. A page break becomes a blank line. No-break spaces stay:
 * French and numbers need them.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u0085|\u2028|\v/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ' ');

// biome-ignore lint/suspicious/noControlCharactersInRegex: every character below the first wide one.
const narrow = /^[\u0000-\u10ff]*$/;

/** Width in columns: East Asian wide characters fill two. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** At most `length` characters for a message, cut at a space where there is one. */
export function shortened(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
