/** The fonts of the machine it is opened on: the page carries everything in itself and should stay small. */
export const requestStyle = `
* { box-sizing: border-box }
[hidden] { display: none !important }
body { font: 400 16px/1.55 system-ui, sans-serif; color: #1d1b18; background: #efece6; margin: 0; padding: 32px 16px }
main { max-width: 720px; margin: 0 auto; background: #fffefb; border-radius: 11px; padding: 40px 48px }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 16px; text-wrap: balance }
h2 { font-size: 13px; font-weight: 600; color: #6a655c; margin: 32px 0 8px }
p { margin: 0 0 12px }
blockquote { margin: 0 0 12px; padding-inline-start: 16px; border-inline-start: 3px solid #b9b2a6;
  font: 400 19px/1.5 Georgia, 'Times New Roman', serif }
blockquote p { margin: 0 0 8px }
.other, .around .other { color: #6a655c }
.since del { color: #8f2317 } .since ins { color: #17603a; text-decoration-thickness: 2px }
.since, .around, .small { font-size: 14px; color: #6a655c }
.since p, .around p { color: #1d1b18 }
.note { white-space: pre-line }
fieldset { border: 1px solid #b9b2a6; border-radius: 7px; margin: 0 0 16px; padding: 12px 16px }
legend { font-weight: 600; padding: 0 4px }
label { display: block; margin: 4px 0 }
.choices { display: flex; flex-wrap: wrap; gap: 4px 24px }
textarea, input[type=text] { width: 100%; font: inherit; color: inherit; background: #fffefb; border: 1px solid #6a655c; border-radius: 7px; padding: 8px }
button { font: inherit; font-weight: 600; border: 1px solid #1f4f8f; border-radius: 7px; padding: 8px 16px; margin: 0 8px 8px 0; background: #fffefb; color: #1f4f8f; cursor: pointer }
button.first { background: #1f4f8f; color: #fffefb }
:focus-visible { outline: 3px solid #1f4f8f; outline-offset: 2px }
[role=status] { min-height: 1.6em; font-weight: 600 }
.whole { margin-top: 16px; padding-top: 24px; border-top: 1px solid #b9b2a6; font: 400 16px/1.6 Georgia, 'Times New Roman', serif }
.whole h1 { font-size: 21px; margin: 16px 0 8px } .whole h2 { font-size: 15px; color: inherit }
.whole a { color: inherit } .whole address { font-style: normal; margin: 0 0 12px } .whole address p { margin: 0 }
.whole .letterhead, .whole .release-line { margin: 0 0 16px } .whole .letterhead p, .whole .label, .whole .reference { margin: 0 }
.whole .letterhead { letter-spacing: .04em } .whole .letterhead:dir(rtl) { letter-spacing: 0 }
.whole .release-line { margin-top: 16px } .whole .subheadline { margin: 0 0 16px; color: #6a655c }
@page { margin: 22mm }
@media print { body { background: none; color: #000; padding: 0; font-size: 11.5pt }
  main { background: none; max-width: none; border-radius: 0; padding: 0 } .quote, .whole address { break-inside: avoid } h2 { break-after: avoid } }
@media (max-width: 600px) { main { padding: 24px 20px } }
`.trim();
