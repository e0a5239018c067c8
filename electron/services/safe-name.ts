/** Names that Windows gives to devices, with any ending. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const forbidden = /[<>:"/\\|?*]/gu;
/** Controls, and characters that reorder or hide text: with U+202E a name can show "gpj.exe" as "exe.jpg". */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const longest = 120;
/** Most file systems allow 255 bytes a name; the rest is room for " 12", "- draft" and an ending. */
const mostBytes = 200;

/**
 * A file name (without its ending) that every system takes, made from a headline or from what a person
 * typed: NFC, at most 120 characters and 200 UTF-8 bytes, no path, no device name, no dot or space at
 * either end, no hyphen in front (a command would take it for an option), nothing invisible. `fallback` is used when nothing is left.
 */
export const safeName = (text: string, fallback: string): string => {
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
    .replace(forbidden, '-')
    .replace(/^[-. ]+/u, '');
  const short = cut(clean).replace(/[. ]+$/u, '');
  if (/^[-\s.]*$/u.test(short)) return fallback;
  const stem = short.split('.')[0]?.trimEnd() ?? '';
  return reserved.test(stem) ? `_${short}` : short;
};

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts between characters as a reader sees them, so that no letter loses its accent. */
const cut = (text: string): string => {
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > longest || Buffer.byteLength(kept + segment) > mostBytes) break;
    kept += segment;
  }
  return kept;
};
