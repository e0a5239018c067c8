import { type Operand, operationsOf, textString } from './pdf-tokens';

/** From a glyph's code to the characters it stands for; nothing for a glyph that has none of its own. */
export type ToUnicode = (code: number) => string | undefined;

/** Reads a ToUnicode map (Adobe Technical Note 5411): `bfchar` and `bfrange`, all that is used there. */
export const readToUnicode = (bytes: Uint8Array): ToUnicode => {
  const known = new Map<number, string>();
  for (const { operator, operands } of operationsOf(bytes)) {
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2)
        known.set(numberOf(operands[at]), textOf(operands[at + 1]));
    }
    if (operator === 'endbfrange') {
      for (let at = 0; at + 2 < operands.length; at += 3)
        addRange(known, numberOf(operands[at]), numberOf(operands[at + 1]), operands[at + 2]);
    }
  }
  return (code) => known.get(code);
};

const addRange = (known: Map<number, string>, first: number, last: number, to: Operand | undefined): void => {
  if (last - first > 0xffff) throw new Error('pdf: a range of glyphs is too long');
  if (to?.kind === 'array') {
    for (const [at, item] of to.items.entries()) known.set(first + at, textOf(item));
    return;
  }
  const start = textOf(to);
  const head = start.slice(0, -1);
  const unit = start.charCodeAt(start.length - 1);
  for (let code = first; code <= last; code++)
    known.set(code, head + String.fromCharCode(unit + code - first));
};

const numberOf = (operand: Operand | undefined): number => {
  if (operand?.kind !== 'string') throw new Error('pdf: a glyph has no code');
  return operand.bytes.reduce((sum, byte) => sum * 256 + byte, 0);
};

const textOf = (operand: Operand | undefined): string => {
  if (operand?.kind !== 'string') throw new Error('pdf: a glyph has no text');
  return textString(Uint8Array.from([0xfe, 0xff, ...operand.bytes]));
};
