import { draftWords, runningHead } from '../../shared/formats/page-words';
import { stringsOfView } from '../../shared/formats/view-strings';
import { textOfView } from '../../shared/formats/view-text';
import type { View, ViewSection } from '../../shared/formats/view-types';
import { say } from '../../shared/messages/say';
import type { PdfFinish } from './pdf-finish';
import { asWritten, pdfLibrary } from './pdf-library';
import { readInOrder } from './pdf-reading';
import { type PdfString, stringsIn } from './pdf-strings';
import { lineBreak, readPdfText, setAnew } from './pdf-text';
import { bare, hasRightToLeft, piecesOf, samePieces, sameWords } from './pdf-words';

/** Where a file says something else than its view: for who looks into it, no sentence for people. */
export type PdfFault = 'words' | 'margins' | 'strings' | 'metadata' | 'more' | 'unreadable';

/**
 * Where the bytes of a finished PDF and its view differ; undefined when they say the same. Read out are the
 * text layer in the order of the structure tree, what stands outside of it (running heads, page numbers,
 * the numbers of lists), every other string, and whether the file holds anything else at all.
 */
export const pdfFault = async (
  bytes: Uint8Array,
  view: View,
  finish: PdfFinish,
): Promise<PdfFault | undefined> => {
  const library = await pdfLibrary();
  try {
    const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
    const text = readPdfText(document, library);
    const parts = readInOrder(document, text, library).filter(({ role }) => role !== 'Lbl');
    if (!isText(parts.map((part) => part.text).join(''), textOfView(view))) return 'words';
    const isMargin = marginOf(view, text.loose.length);
    if (!text.loose.every(isMargin)) return 'margins';
    const { strings, streams, metadata } = stringsIn(document, library);
    const info = infoOf(view, finish);
    const says = new Map(strings.map(({ path, text: said }) => [path, said]));
    if (![...info].every(([path, words]) => says.get(path) === words)) return 'metadata';
    if (!metadata.every((xmp) => isMetadata(xmp, [...info.values(), ...view.issuers]))) return 'metadata';
    const isKnown = knownStrings(view, info);
    if (!strings.every(isKnown)) return 'strings';
    if (!streams.every((path) => streamPaths.test(path))) return 'more';
    // Comments, and what an update at the end of the file hides, are no objects.
    const again = await document.save(asWritten);
    return Buffer.compare(again, bytes) === 0 ? undefined : 'more';
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('pdf: ')) return 'unreadable';
    throw error;
  }
};

const isText = (read: string, meant: string): boolean =>
  sameWords(read, meant) || (hasRightToLeft(meant) && samePieces(read, meant));

/** Every page may say only what is made for its margins: nothing there is counted, for heads repeat. */
const marginOf = (view: View, pages: number): ((words: string) => boolean) => {
  const lines = [
    runningHead(view),
    ...(view.embargo ? [view.embargo.line] : []),
    ...(view.copy === 'draft' ? [draftWords(view.draft)] : []),
    '· / . • ◦ ▪ ■ ‣ -',
  ];
  const known = lines.flatMap(piecesOf);
  const most = Math.max(pages, linesIn(view));
  const isCount = (piece: string) => /^[1-9]\d{0,5}$/.test(piece) && Number(piece) <= most;
  return (words) =>
    piecesOf(words.replaceAll(setAnew, lineBreak)).every(
      (piece) => isCount(piece) || known.some((whole) => whole.includes(piece)),
    );
};

/** As high as the number of a paragraph or of a list can be. */
const linesIn = ({ sections }: View): number =>
  sections.reduce(
    (sum, section) => sum + ('blocks' in section ? section.blocks.length : entriesIn(section)),
    0,
  );
const entriesIn = (section: ViewSection): number =>
  section.type === 'contacts' ? section.entries.length : 0;

/** What a file must say of itself, by the path of each field. */
const infoOf = (view: View, { now, version }: PdfFinish): Map<string, string> => {
  const draft = view.copy === 'draft' ? [say('exporting.draft-in-name'), view.draft.code] : [];
  const creator = say('exporting.creator', { version });
  const time = `D:${now.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
  return new Map([
    ['Root Lang', view.language],
    ['Info Title', view.title],
    ['Info Author', view.issuers.join(', ')],
    ['Info Subject', view.subtitle],
    ['Info Keywords', [view.reference ?? '', ...draft].filter((word) => word !== '').join(' ')],
    ['Info Creator', creator],
    ['Info Producer', creator],
    ['Info CreationDate', time],
    ['Info ModDate', time],
  ]);
};

const node = /^node\d+$/;

/** By the end of its path, what a string may say. */
const knownStrings = (view: View, info: ReadonlyMap<string, string>): ((string: PdfString) => boolean) => {
  const { links, alts, languages, headings } = stringsOfView(view);
  const addresses = new Set(links.map(address));
  const titles = new Set(headings.map(bare));
  const rules: [RegExp, (text: string) => boolean][] = [
    [/^ID$/, (text) => text.length === 16],
    [/^Root Pages( Kids)+ Annots (A URI|Contents)$/, (text) => addresses.has(address(text))],
    [/^Root StructTreeRoot IDTree( Kids)* (Limits|Names)$/, (text) => node.test(text)],
    [/^Root StructTreeRoot( K)+ ID$/, (text) => node.test(text)],
    [/^Root StructTreeRoot( K)+ Lang$/, (text) => languages.includes(text)],
    [/^Root StructTreeRoot( K)+ Alt$/, (text) => alts.includes(text) || addresses.has(address(text))],
    [/^Root Outlines( First| Next)+ Title$/, (text) => titles.has(bare(text))],
    // The name of a face of this system.
    [/ FontDescriptor FontFamily$/, (text) => /^[\p{L}\p{N} ._-]{1,80}$/u.test(text)],
    [/ CIDSystemInfo Registry$/, (text) => text === 'Adobe'],
    [/ CIDSystemInfo Ordering$/, (text) => text === 'Identity'],
  ];
  return ({ path, text }) =>
    info.get(path) === text || rules.some(([where, says]) => where.test(path) && says(text));
};

/** Chromium writes addresses as it would ask for them. */
const address = (text: string): string => (URL.canParse(text) ? new URL(text).href : text);

/** What streams are for: pages, fonts and pictures. Everything else could carry words that nobody reads out. */
const streamPaths =
  /^Root( Metadata| Pages( Kids)+ (Contents|Resources( \S+)*? (XObject \S+( SMask)?|ToUnicode|FontFile[23]?|CharProcs \S+|CIDToGIDMap|ColorSpace|Shading \S+( Function)*|Pattern \S+)))$/;

/** What stands between the tags and in the attributes of XMP, names of namespaces left out. */
const isMetadata = (xmp: string, known: readonly string[]): boolean => {
  const attributes = [...xmp.matchAll(/\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const said = [
    ...attributes.flatMap(([, name = '', a, b]) => (name.startsWith('xmlns') ? [] : [a ?? b ?? ''])),
    ...xmp.split(/<[^>]*>/),
  ];
  return said.every((words) => ['', 'x-default', ...known].includes(words.trim()));
};
