import type { PDFDict, PDFDocument, PDFObject, PDFPage, PDFStream } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './pdf-library';
import { readToUnicode, type ToUnicode } from './pdf-to-unicode';
import { type Operand, operationsOf, textString } from './pdf-tokens';

/**
 * Words as they stand in the text layer. `marked`: by page and marked-content number, what the structure
 * tree names. `loose`: of each page, what stands outside of it, as running heads and page numbers do.
 */
export type PdfText = { marked: Map<string, string>; loose: string[] };

/** Between pieces of text stands what no character of a text is: on another line, or set anew on the same. */
export const lineBreak = '\ufdd1';
export const setAnew = '\ufdd2';

export const markedKey = (page: number, number: number): string => `${page} ${number}`;

/**
 * Reads the text layer out of the bytes of a PDF as other readers of tagged files do: glyphs by their font's
 * ToUnicode map, ActualText in place of the glyphs that make up a ligature or a shaped letter, and what is
 * painted from left to right though it is read from right to left turned round (ReversedChars). Throws on
 * what cannot be read.
 */
export const readPdfText = (document: PDFDocument, library: PdfLibrary): PdfText => {
  const { PDFDict, PDFName, PDFStream, PDFArray, decoded } = library;
  const marked = new Map<string, string>();
  const fonts = new Map<PDFObject, Font>();
  const fontOf = (dict: PDFDict): Font => {
    const known = fonts.get(dict);
    if (known) return known;
    const map = dict.lookupMaybe(PDFName.of('ToUnicode'), PDFStream);
    const toUnicode = map ? readToUnicode(decoded(map)) : () => undefined;
    const bytes = dict.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
    const made = { bytes, toUnicode };
    fonts.set(dict, made);
    return made;
  };

  const readPage = (page: PDFPage, place: number): string => {
    const sink = createSink((number, text) => {
      const key = markedKey(place, number);
      marked.set(key, (marked.get(key) ?? '') + text);
    });
    const read = (bytes: Uint8Array, resources: PDFDict | undefined): void => {
      let font: Font | undefined;
      for (const { operator, operands } of operationsOf(bytes)) {
        switch (operator) {
          case 'BMC':
            sink.open(nameIn(operands[0]), undefined);
            break;
          case 'BDC':
            sink.open(nameIn(operands[0]), propertiesIn(operands[1], resources));
            break;
          case 'EMC':
            sink.close();
            break;
          case 'Tf': {
            const dict = resources
              ?.lookupMaybe(PDFName.of('Font'), PDFDict)
              ?.lookupMaybe(PDFName.of(nameIn(operands[0])), PDFDict);
            font = dict && fontOf(dict);
            break;
          }
          case 'Tm':
            sink.moved(operands[5]?.kind === 'number' ? operands[5].value : 0);
            break;
          case 'T*':
          case "'":
          case '"':
            throw new Error(`pdf: ${operator} is not known here`);
          case 'Tj':
            show(operands[0], font);
            break;
          case 'TJ':
            for (const item of operands[0]?.kind === 'array' ? operands[0].items : [])
              if (item.kind === 'string') show(item, font);
            break;
          case 'Do': {
            const form = resources
              ?.lookupMaybe(PDFName.of('XObject'), PDFDict)
              ?.lookup(PDFName.of(nameIn(operands[0])));
            if (form instanceof PDFStream && form.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form'))
              read(decoded(form), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources);
            break;
          }
        }
      }
    };
    const show = (operand: Operand | undefined, font: Font | undefined): void => {
      if (operand?.kind !== 'string') throw new Error('pdf: nothing to show');
      if (!font) throw new Error('pdf: words without a font');
      for (let at = 0; at < operand.bytes.length; at += font.bytes) {
        const code = operand.bytes.subarray(at, at + font.bytes).reduce((sum, byte) => sum * 256 + byte, 0);
        sink.glyph(font.toUnicode(code));
      }
    };
    const propertiesIn = (operand: Operand | undefined, resources: PDFDict | undefined) => {
      if (operand?.kind === 'dictionary') return operand.entries;
      // Properties kept elsewhere would have to be read there; nobody we know writes them.
      const named = resources?.lookupMaybe(PDFName.of('Properties'), PDFDict);
      if (named) throw new Error('pdf: properties stand outside the text');
      return undefined;
    };
    const { node } = page;
    const contents = node.lookup(PDFName.of('Contents'));
    const streams =
      contents instanceof PDFArray
        ? contents.asArray().map((item) => document.context.lookup(item))
        : [contents];
    const parts = streams.filter((part): part is PDFStream => part instanceof PDFStream).map(decoded);
    read(joined(parts), node.Resources());
    return sink.end();
  };
  return { loose: document.getPages().map(readPage), marked };
};

type Font = { bytes: number; toUnicode: ToUnicode };

const nameIn = (operand: Operand | undefined): string => (operand?.kind === 'name' ? operand.value : '');

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(parts.flatMap((part) => [part, Uint8Array.of(10)]));

type Level = { tag: string; number?: number; actual?: string; shown: string; pieces: string[] };

/** Puts glyphs together along the nesting of marked content. */
const createSink = (mark: (number: number, text: string) => void) => {
  const levels: Level[] = [{ tag: '', shown: '', pieces: [] }];
  const top = (): Level => levels.at(-1) as Level;
  let line: number | undefined;
  return {
    open(tag: string, properties: Map<string, Operand> | undefined): void {
      const level: Level = { tag, shown: '', pieces: [] };
      for (const [key, value] of properties ?? []) {
        if (key === 'MCID' && value.kind === 'number') level.number = value.value;
        else if (key === 'ActualText' && value.kind === 'string') level.actual = textString(value.bytes);
        else if (value.kind === 'string' || value.kind === 'dictionary' || value.kind === 'array')
          throw new Error(`pdf: ${key} says more than the words`);
      }
      levels.push(level);
    },
    close(): void {
      const level = levels.pop();
      if (!level || levels.length === 0) throw new Error('pdf: marked content ends that never began');
      const pieces = level.tag === 'ReversedChars' ? level.pieces.toReversed() : level.pieces;
      const text = level.actual ?? pieces.join('');
      if (level.actual !== undefined && !stands(level.shown, level.actual))
        throw new Error('pdf: more is shown than is said to be shown');
      if (level.number !== undefined) {
        mark(level.number, `${lineBreak}${text}`);
        top().pieces.push(setAnew);
      } else {
        top().pieces.push(text);
        top().shown += level.shown;
      }
    },
    glyph(text: string | undefined): void {
      // Others may know the letters of a font that does not say them; then nobody could tell what they read.
      if (text === undefined && levels.every(({ actual }) => actual === undefined))
        throw new Error('pdf: a glyph stands for nothing');
      top().pieces.push(text ?? '');
      top().shown += text ?? '';
    },
    moved(to: number): void {
      if (line !== undefined) top().pieces.push(line === to ? setAnew : lineBreak);
      line = to;
    },
    end(): string {
      if (levels.length !== 1) throw new Error('pdf: marked content has no end');
      return top().pieces.join('');
    },
  };
};

/**
 * Glyphs that have letters of their own may not show more of them than the text they are said to be. Which
 * letters they are cannot be asked: fonts use one glyph for letters of two scripts, or for a shape that
 * several Arabic letters share.
 */
const stands = (shown: string, actual: string): boolean => letters(shown) <= letters(actual);
const letters = (text: string): number =>
  text.normalize('NFKD').match(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]/gu)?.length ?? 0;
