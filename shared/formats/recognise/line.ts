import type { ImportedBlock, Run } from '../imported';
import { textOfRuns, trimRuns } from '../reading/runs';
import { type FoundDateline, findDateline } from './dateline';
import { hasOrganisationWord } from './lexicon';
import { normal } from './phrases';
import { columnsOf, runInHeading } from './split-lines';

/** Whether a line is the first and the last of its block. */
type Standing = { first: boolean; last: boolean };

/**
 * A line of the source as its writer broke it, with what can be told from it alone. What only lines near
 * either end of a text are asked for is read when it is asked for.
 */
export class Line {
  readonly text: string;
  readonly kind: ImportedBlock['kind'];
  readonly words: number;
  /** Ends as a sentence does. */
  readonly stops: boolean;
  readonly bold: boolean;
  private read: Map<string, unknown> | undefined;

  constructor(
    readonly runs: Run[],
    private readonly source: ImportedBlock,
    readonly block: number,
    readonly place: Standing,
  ) {
    this.text = textOfRuns(runs);
    this.kind = source.kind;
    this.words = this.text.length > 2000 ? 400 : wordsIn(this.text);
    this.stops = /[.。!?؟！？…]["”’»«)\]“」]{0,4}$/u.test(this.text.slice(-6));
    this.bold = runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === '');
  }

  /** The same line with other words. */
  with(runs: Run[], place: Standing = this.place): Line {
    return new Line(runs, this.source, this.block, place);
  }

  get level(): number | undefined {
    return this.source.level;
  }
  get list(): 'bullet' | 'number' | undefined {
    return this.source.list;
  }
  get style(): string | undefined {
    return this.source.style;
  }
  get centred(): boolean {
    return this.source.align === 'center';
  }
  get first(): boolean {
    return this.place.first;
  }
  get last(): boolean {
    return this.place.last;
  }
  get capitals(): boolean {
    return this.once('capitals', isCapitals);
  }
  /** Normal form of its first characters, for the word lists. */
  get norm(): string {
    return this.once('norm', normal);
  }
  get email(): boolean {
    return this.once('email', (head) => findEmail(head) !== undefined);
  }
  get phone(): boolean {
    return this.once('phone', (head) => findPhone(head) !== undefined);
  }
  get web(): boolean {
    return this.once('web', (head) => /(?:https?:\/\/|www\.)\S/u.test(head));
  }
  get organisation(): boolean {
    return this.once('organisation', hasOrganisationWord);
  }
  /** A street, a postcode or several of the fields of an address. */
  get address(): boolean {
    return this.once('address', isAddress);
  }
  get dateline(): FoundDateline | undefined {
    return this.once('dateline', () => findDateline(this.text));
  }

  private once<T>(name: string, make: (head: string) => T): T {
    this.read ??= new Map();
    if (!this.read.has(name)) this.read.set(name, make(this.text.slice(0, 400)));
    return this.read.get(name) as T;
  }
}

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

/** "1180 Courthouse Square, Millbrook, KS 67000", "4 Station Yard, Dunmere DN1 4QQ", "75007 Paris". */
export const isAddress = (text: string): boolean =>
  text.length < 160 &&
  !/[.!?]\s+\p{Lu}\p{Ll}{2,}\s\p{Ll}/u.test(text) &&
  (/(?<!\p{L})\d{1,5}[a-z]?,?\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:street|st|road|rd|avenue|ave|lane|drive|square|yard|boulevard|blvd|place|plaza|court|way|row|quay|terrace|parkway|highway)(?![\p{L}])/iu.test(
    text,
  ) ||
    /(?<!\p{L})(?:\p{L}+(?:straße|strasse|gasse|weg|platz|allee)|(?:rue|avenue|boulevard|place|quai|calle|avenida|plaza|via|piazza|rua|ул\.|улица)\s[\p{L}\s.’'-]{2,40}?,?)\s?\d/iu.test(
      text,
    ) ||
    /\d{1,4},?\s(?:bis,?\s)?(?:rue|avenue|boulevard|place|quai|chemin)\s/iu.test(text) ||
    /,\s\p{Lu}{2}\s\d{5}(?!\d)|(?<!\p{L})\p{Lu}{1,2}\d{1,2}\p{Lu}?\s\d\p{Lu}{2}(?!\p{L})|^\s?(?:\p{Lu}{1,2}-)?\d{4,5}\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$|,?\sD\.C\.\s\d{5}/u.test(
      text,
    ));

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

const withoutTabs = (runs: Run[]): Run[] =>
  !runs.some((run) => run.text.includes('\t'))
    ? runs
    : runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }));

/** Every line of the blocks that has words or marks of its own; images and rules are no lines. */
export function linesOf(blocks: readonly ImportedBlock[]): Line[] {
  const lines: Line[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'rule' || block.kind === 'image') return;
    const meant = (block.lines ?? [block.runs]).flatMap((runs) =>
      columnsOf(trimRuns(runs), lines.length < 12),
    );
    const filled = meant.map(withoutTabs).filter((runs) => textOfRuns(runs).trim() !== '');
    const parted = block.kind === 'paragraph' && index > 1;
    filled.forEach((runs, place) => {
      const pieces = parted && place === 0 ? runInHeading(runs) : [runs];
      pieces.forEach((piece, order) => {
        lines.push(
          new Line(piece, block, index, {
            first: place === 0,
            last: order === 0 && pieces.length > 1 ? true : place === filled.length - 1,
          }),
        );
      });
    });
  });
  return lines;
}
