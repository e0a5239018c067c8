import { columns } from './plain-characters';

/** How a text breaks its lines: at a fixed width, or only where its writer meant it. */
export type Wrapping = { hard: boolean; width: number; some: boolean };

/** Starts in lower case and is no address. */
const startsLower = (line: string): boolean =>
  /^\p{Ll}/u.test(line) && !/^[^\s@]{1,80}@|^(?:https?:|www\.)/u.test(line);
const closes = (line: string): boolean => /[.!?:;…。！？：؟]["”’»«)\]'“]*$/u.test(line);

const firstWord = (line: string): number => {
  const word = /^\S{1,80}/u.exec(line)?.[0] ?? '';
  // A Chinese line can break after any character, so one character would have had to fit.
  return /^[\u2e80-\ua4cf]/u.test(word) ? 2 : columns(word);
};

/** Whether the next line's first word would not have fitted any more on this line. */
const isFull = (line: string, next: string, width: number): boolean =>
  columns(line) + 1 + firstWord(next) > width - 3;

/** So many lines tell how a text is wrapped; a longer one is no different further on. */
const sampled = 5000;

function sampleOf(groups: readonly (readonly string[])[]): (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  let lines = 0;
  for (const group of groups) {
    if (lines >= sampled) break;
    sample.push(group.slice(0, sampled - lines));
    lines += group.length;
  }
  return sample;
}

/**
 * Judges a whole text by its groups of lines (what stands between blank lines): in a hard-wrapped text
 * nearly every line of a longer group is full.
 */
export function wrappingOf(text: readonly (readonly string[])[]): Wrapping {
  const groups = sampleOf(text);
  const soft = { hard: false, width: 0, some: false };
  const widths = groups.filter((group) => group.length > 1).flatMap((group) => group.map(columns));
  const inside = widths.filter((width) => width <= 110).sort((a, b) => a - b);
  if (inside.length < 3) return soft;
  const width = inside[Math.min(inside.length - 1, Math.floor(inside.length * 0.98))] ?? 0;
  if (width < 40) return soft;
  // One full line that breaks inside a sentence shows that lines of this width are wraps.
  const some =
    width >= 55 &&
    groups.some((group) =>
      group.some((line, index) => {
        const next = group[index + 1];
        return next !== undefined && isFull(line, next, width) && startsLower(next) && !closes(line);
      }),
    );
  let full = 0;
  let all = 0;
  for (const group of groups.filter((lines) => lines.length > 2))
    for (let index = 0; index + 1 < group.length; index++) {
      all += 1;
      if (isFull(group[index] ?? '', group[index + 1] ?? '', width)) full += 1;
    }
  const long = groups.flat().filter((line) => columns(line) > width + 15).length;
  const hard = full >= 3 && full >= all * 0.45 && long <= groups.flat().length * 0.1;
  return { hard, width, some };
}

/** Whether the break after `line` is only a wrap, so that `next` continues its sentence. */
export function isWrap(line: string, next: string, wrapping: Wrapping): boolean {
  if (wrapping.hard && isFull(line, next, wrapping.width)) return true;
  if (wrapping.some && !closes(line) && isFull(line, next, wrapping.width)) return true;
  return columns(line) >= 40 && startsLower(next) && !closes(line);
}
