import type { Face } from './faces';

/** Naskh looks small beside Latin of the same size. */
const sizes: Record<string, string> = { 'Noto Naskh Arabic': ' size-adjust: 116%;' };

const serif = `'Source Serif 4', 'Noto Naskh Arabic', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif`;
const sans = `'Inter', 'Noto Naskh Arabic', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif`;

export const faceStyle = (faces: readonly { face: Face; url: string }[]): string =>
  faces
    .map(
      ({ face, url }) =>
        `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-style: ${face.style};${sizes[face.family] ?? ''} ` +
        `src: url(${url}) format('woff2'); unicode-range: ${face.range} }`,
    )
    .join('\n');

/**
 * The page as look at arm's length: one measure, one accent (the embargo), hierarchy by size and space.
 * Letter-spacing stays under 0.1 em: from there on readers of a PDF take each letter for a word.
 */
export const style = `
* { box-sizing: border-box; margin: 0; padding: 0 }
html { font-size: 11pt; -webkit-text-size-adjust: none; text-size-adjust: none }
body { font: 400 1rem/1.56 ${serif}; color: #1d1b18; background: #efece6; font-variant-ligatures: common-ligatures;
  hanging-punctuation: first; overflow-wrap: break-word }
.page, .copy-note { max-width: 210mm; margin: 0 auto; padding: 0 25.5mm }
.page { background: #fffefb; padding-block: 22mm 26mm; margin-block: 10mm; box-shadow: 0 1px 2px #0002, 0 8px 24px #00000012 }
.copy-note { font: 600 .75rem/1.5 ${sans}; color: #8f2317; padding-top: 8mm }
.copy-note + .page { margin-top: 6mm }
a { color: inherit; text-decoration-line: underline; text-decoration-thickness: .05em; text-underline-offset: .16em }
b { font-weight: 600 }
.letterhead { display: flex; flex-wrap: wrap; justify-content: center; gap: 5mm 14mm; text-align: center; margin-bottom: 6mm;
  font: 400 .76rem/1.6 ${sans}; letter-spacing: .08em; color: #5d5850 }
.issuer { flex: 0 1 auto; max-width: 100% }
.issuer p:first-of-type { font-weight: 600; color: #1d1b18 }
.issuer .emblem { display: block; height: 16mm; width: auto; max-width: 60mm; object-fit: contain; margin: 0 auto 3mm }
.label { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; padding: 1.6mm 0;
  border-top: 1px solid #1d1b18; border-bottom: .5px solid #b9b2a6; margin-bottom: 2.4mm; font: 600 .78rem/1.5 ${sans}; letter-spacing: .08em }
.label .reference { font-weight: 400; letter-spacing: .02em; color: #5d5850; flex: none; margin-inline-start: auto }
.release-line { font: 600 .75rem/1.5 ${sans}; letter-spacing: .01em; margin-bottom: 2.4mm; text-wrap: balance }
.release-line.embargo { color: #8f2317 }
h1 { font: 600 1.74rem/1.2 ${serif}; letter-spacing: -.01em; text-wrap: balance; margin-top: 3.6mm }
.subheadline { font-style: italic; font-size: 1.12rem; line-height: 1.4; color: #5d5850; margin-top: 1.4mm; text-wrap: balance }
p.dateline { font-weight: 600; margin-top: 4.6mm }
.notice { font-style: italic; font-size: .86rem; line-height: 1.45; color: #5d5850; margin-block: 2.4mm }
.body { margin-top: 4.6mm }
p.dateline + .body { margin-top: 1.4mm }
.body > * + *, .background > * + * { margin-top: 3.1mm }
.body > .subheading, .background > .subheading { font: 600 1.05rem/1.35 ${serif}; margin-top: 5.4mm }
.subheading + * { margin-top: 1.2mm }
ul, ol { padding-inline-start: 1.5em }
li + li { margin-top: .8mm }
li::marker { color: #5d5850; font-variant-numeric: tabular-nums }
.quotation { margin-inline: 7mm; padding-inline-start: 4.4mm; border-inline-start: 1.5px solid #b9b2a6 }
blockquote p + p { margin-top: 2mm }
.attribution { font-size: .92rem; color: #5d5850; margin-top: 1mm }
figure { margin-block: 5mm }
figure img { display: block; max-width: 100%; height: auto; max-height: 150mm; margin: 0 auto }
figcaption { font: 400 .74rem/1.5 ${sans}; color: #5d5850; margin-top: 1.6mm }
figcaption span { display: block }
figcaption .caption { color: #1d1b18 }
.contacts { margin-top: 6.4mm }
.section-heading { font: 600 .76rem/1.5 ${sans}; margin-bottom: .8mm }
* + .section-heading { margin-top: 5mm }
address { font-style: normal }
.keep { white-space: nowrap }
.contacts > address + address, .contacts > p + address, .contacts > address + p, .contacts > p + p { margin-top: 2.4mm }
.background { margin-top: 6mm; font-size: .89rem; line-height: 1.5 }
.background > * + * { margin-top: 2.2mm }
.background > .section-heading + * { margin-top: 0 }
.background > * + .section-heading { margin-top: 5mm }
.background .subheading { font-size: .95rem }
.background .section-heading { font-size: .76rem }
footer .end-mark { text-align: center; margin-top: 6mm }
.end-mark { text-align: center; margin-top: 6mm }
footer .notice { margin-top: 6mm }
.numbered .body { counter-reset: paragraph }
.numbered .body > p, .numbered .body blockquote > p, .numbered .body li { position: relative; counter-increment: paragraph }
.numbered .body > p::before, .numbered .body blockquote > p::before {
  content: counter(paragraph); position: absolute; inset-inline-start: -11mm; width: 7mm; text-align: end;
  font: 400 .68rem/2.28 ${sans}; color: #6a655c; font-variant-numeric: tabular-nums }
.numbered .body blockquote > p::before { inset-inline-start: -22.6mm }
:lang(ar), :lang(fa), :lang(ur) { letter-spacing: 0 }
:lang(ar) i, :lang(ar) .subheadline, :lang(ar) .notice { font-style: normal }
[dir=rtl] body { line-height: 1.7 }
[dir=rtl] h1 { line-height: 1.45 }
:is(:lang(zh), :lang(ja)) body { line-height: 1.8 }
:is(:lang(zh), :lang(ja)) .body p { text-align: justify }
@media screen and (max-width: 700px) { .page, .copy-note { padding-inline: 6vw } .page { margin-block: 0 } .label { flex-wrap: wrap } }
@media print {
  body { background: none }
  .page { max-width: none; margin: 0; padding: 0; background: none; box-shadow: none }
  .numbered { padding-inline-start: 11mm }
  .copy-note { display: none }
  a[href^='mailto:'] { text-decoration: none }
  p, li { orphans: 2; widows: 2 }
  h1, h2, .subheadline, p.dateline, .label, .release-line, .letterhead { break-after: avoid; break-inside: avoid }
  .contacts, address, figure, .notice { break-inside: avoid }
  .quotation > blockquote { break-after: avoid }
  .attribution { break-before: avoid }
  .end-mark { break-before: avoid }
}
`.trim();
