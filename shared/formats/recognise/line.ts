import type { ImportedBlock, Run } from '../imported';
import { sliceRuns, textOfRuns, trimRuns } from '../reading/runs';
import { type FoundDateline, findDateline } from './dateline';
import { hasOrganisationWord, lexicon } from './lexicon';
import { normal } from './phrases';

/** A line of the source as its writer broke it, with what can be told from it alone. */
export type Line = {
  runs: Run[];
  text: string;
  /** Normal form of its first characters, for the word lists. */
  norm: string;
  block: number;
  kind: ImportedBlock['kind'];
  level?: number;
  list?: 'bullet' | 'number';
  style?: string;
  centred: boolean;
  /** First and last of its block. */
  first: boolean;
  last: boolean;
  /** A rule stands before it. */
  afterRule: boolean;
  words: number;
  /** Ends as a sentence does. */
  stops: boolean;
  capitals: boolean;
  bold: boolean;
  email: boolean;
  phone: boolean;
  web: boolean;
  organisation: boolean;
  dateline?: FoundDateline;
};

const emailPattern = /[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,255}\.\p{L}{2,24}/u;
const phonePattern = /(?:\+|\(0|\b00|\b0)?\(?\d[\d\s()./-]{5,20}\d/u;

export const findEmail = (text: string): string | undefined => emailPattern.exec(text.slice(0, 400))?.[0];

/** A telephone number of seven digits or more that is no date and no year span. */
export function findPhone(text: string): string | undefined {
  const head = text.slice(0, 400);
  const found = phonePattern.exec(head)?.[0];
  if (!found) return undefined;
  const digits = found.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 16) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{4}\s?[-–/]\s?\d{4}$/.test(found))
    return undefined;
  return found;
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Whether the letters are capitals; false for scripts that have none. */
export function isCapitals(text: string): boolean {
  const found = letters(text.slice(0, 300));
  return found.length > 2 && found === found.toUpperCase() && found !== found.toLowerCase();
}

export const cjk = /[\u3400-\u9fff]/g;

export function wordsIn(text: string): number {
  const han = text.match(cjk)?.length ?? 0;
  return (text.replace(cjk, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(han / 2);
}

function lineOf(
  runs: Run[],
  block: ImportedBlock,
  index: number,
  place: { first: boolean; last: boolean; afterRule: boolean },
): Line {
  const text = textOfRuns(runs);
  const head = text.slice(0, 400);
  const dateline = findDateline(text);
  return {
    runs,
    text,
    norm: normal(text),
    block: index,
    kind: block.kind,
    ...(block.level !== undefined && { level: block.level }),
    ...(block.list && { list: block.list }),
    ...(block.style && { style: block.style }),
    centred: block.align === 'center',
    ...place,
    words: text.length > 2000 ? 400 : wordsIn(text),
    stops: /[.。!?؟！？…]["”’»«)\]“」]{0,4}$/u.test(text.slice(-6)),
    capitals: isCapitals(head),
    bold: runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === ''),
    email: findEmail(head) !== undefined,
    phone: findPhone(head) !== undefined,
    web: /(?:https?:\/\/|www\.)\S/u.test(head),
    organisation: hasOrganisationWord(head),
    ...(dateline && { dateline }),
  };
}

const standing = (text: string): boolean => {
  const norm = normal(text);
  return (
    lexicon.labels.has(norm) ||
    [lexicon.immediate, lexicon.hold, lexicon.embargo, lexicon.delivery, lexicon.contactStarts].some(
      (phrases) => phrases.at(norm) !== undefined,
    )
  );
};

/**
 * Two columns of one line, or a label and a release line parted by a bar or dash, are two lines when both
 * sides are standing words of a release. The mark between them has no words.
 */
function columnsOf(runs: Run[]): Run[][] {
  const text = textOfRuns(runs);
  if (text.length > 200) return [runs];
  for (const gap of text.matchAll(/\t|\s[|–—•·/-]{1,2}\s/g)) {
    const left = text.slice(0, gap.index);
    const right = text.slice(gap.index + gap[0].length);
    const sides = [left, right].filter(standing).length;
    if (sides === 2 || (sides === 1 && gap[0] === '\t' && !/\d/.test(left.slice(0, 3))))
      return [
        trimRuns(sliceRuns(runs, 0, gap.index)),
        ...columnsOf(trimRuns(sliceRuns(runs, gap.index + gap[0].length))),
      ];
  }
  return [runs];
}

const withoutTabs = (runs: Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }));

/** Every line of the blocks that has words or marks of its own; images and rules are no lines. */
export function linesOf(blocks: readonly ImportedBlock[]): Line[] {
  const lines: Line[] = [];
  let afterRule = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'rule') afterRule = true;
    if (block.kind === 'rule' || block.kind === 'image') return;
    const meant = (block.lines ?? [block.runs]).flatMap((runs) => columnsOf(trimRuns(runs)));
    const filled = meant.map(withoutTabs).filter((runs) => textOfRuns(runs).trim() !== '');
    filled.forEach((runs, place) => {
      lines.push(
        lineOf(runs, block, index, { first: place === 0, last: place === filled.length - 1, afterRule }),
      );
      afterRule = false;
    });
  });
  return lines;
}
