import type { Hue } from '../review/authors';
import { authorClass } from './hast/marks';
import type { ReviewKey } from './marked-types';

type Look = { colour: string; line: string; width: string; strike?: string };

/**
 * Each author has a colour and a form of line, so that a copy without colour tells them apart too. They are
 * those of the sheet (renderer/styles: tokens.css and changes.css) in light; each has 4.5:1 on paper.
 */
const looks: Record<Hue, Look> = {
  1: { colour: '#7a3aa6', line: 'solid', width: '.08em' },
  2: { colour: '#0e6a80', line: 'double', width: '.07em' },
  // Larger dots through words look like hyphens.
  3: { colour: '#a3256f', line: 'dotted', width: '.13em', strike: '.1em' },
  4: { colour: '#84472c', line: 'dashed', width: '.08em' },
  5: { colour: '#5145c0', line: 'wavy', width: '.06em' },
  6: { colour: '#5a6314', line: 'solid', width: '.17em' },
};

const sans = `'Inter', 'Noto Naskh Arabic', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`;

/** Only in a draft copy with the marks of review: no other page has a rule for them. */
export const reviewStyle = ({ authors }: ReviewKey): string =>
  [
    ...authors.map(({ hue }, at) => {
      const { colour, line, width, strike = width } = looks[hue];
      const name = authorClass(at);
      return [
        `.${name} { color: ${colour} }`,
        `ins.${name} { text-decoration: underline ${line} ${colour} ${width} }`,
        `del.${name} { text-decoration: line-through ${line} ${colour} ${strike} }`,
      ].join('\n');
    }),
    frame,
  ].join('\n');

/** Words in the place of others are isolated: Arabic letters would join what goes to what comes. */
const frame = `
ins, del { text-decoration-skip-ink: none; text-underline-offset: .2em }
article del + ins, article ins + del { margin-inline-start: .14em; unicode-bidi: isolate }
.note { font: 400 .66em/0 ${sans}; letter-spacing: 0; color: #5d5850; vertical-align: .45em; unicode-bidi: isolate }
.review { margin-top: 9mm; padding-top: 3mm; border-top: 1px solid #1d1b18; font: 400 .8rem/1.5 ${sans}; letter-spacing: 0 }
.review h2 { font: 600 .8rem/1.5 ${sans} }
.review > * + * { margin-top: 2mm }
.review ul, .review ol { padding-inline-start: 1.8em }
.review li::marker { color: #5d5850 }
.review .about, .review .who { color: #5d5850 }
.review li { break-inside: avoid }
.review h2, .review h2 + p { break-after: avoid }
`.trim();
