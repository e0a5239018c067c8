import { blocksFromHtml } from '../../shared/formats/from-html';
import { isEmpty } from '../editor/elements/is-empty';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';

export type Incoming = { html?: string; text?: string };

const written = new Set(['headline', 'subheadline', 'dateline', 'body']);

/** A release that nobody has written in yet: no headline, no body. What a template brought may stand. */
export const isBlankSheet = (editor: SheetEditor): boolean =>
  rootOf(editor).children.every((section) => !written.has(section.type) || isEmpty(section));

/** Three paragraphs and 200 characters: less is a sentence that someone pastes into the place it belongs. */
const looksWhole = (text: string): boolean =>
  text.trim().length >= 200 && text.trim().split(/\n\s*/).length >= 3;

/** Whether what is pasted or dropped is a release to be recognised rather than words to put at the caret. */
export const isWholeRelease = (editor: SheetEditor, { text = '', html }: Incoming): boolean =>
  isBlankSheet(editor) && (looksWhole(text) || (html !== undefined && looksWhole(textOfHtml(html))));

/** Some programs put no plain text on the clipboard, or only its first line. */
const textOfHtml = (html: string): string =>
  blocksFromHtml(html)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
