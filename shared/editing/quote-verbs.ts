import { type Editor, Node, type Range } from 'slate';
import type { Basis, Quote, Root, Speaker } from '../release/root';
import { question, verb } from './door';
import type { Line } from './grammar';
import { handOf } from './hand';
import { isLinePlace, lineText, offsetOf, placeAt, placeOn, sectionAt } from './lines';
import { allowsMark } from './places';
import { quoteSpans, spanAround } from './quote-spans';
import { asOneStep } from './step';
import { markStretch, type Stretch, stretchesOf } from './verbs/set-mark';
import { setProperties } from './verbs/set-properties';

const rootOf = (editor: Editor): Root => editor.children[0] as Root;

/** The quote at the caret or at the start of the selection. */
export const quoteAt = question((editor: Editor): string | undefined => {
  if (!editor.selection) return undefined;
  const [stretch] = stretchesOf(editor, editor.selection);
  if (stretch) return idsIn(editor, [stretch])[0];
  const point = editor.selection.anchor;
  const place = placeAt(editor, point);
  if (!isLinePlace(place)) return undefined;
  const offset = offsetOf(editor, point);
  const { length } = lineText(place.line);
  return idsIn(editor, [
    { path: place.path, from: Math.max(0, offset - 1), to: Math.min(length, offset + 1) },
  ])[0];
});

/**
 * Marks the selected words as a quote, or at a caret the words between the quotation marks around it (all
 * of a block quote). Quotation marks and spaces at the edges stay outside; images and other sections than
 * the body (if it has any of the words) are left out. Words that touch a quote already join it. Answers
 * the quote's id; `undefined` when there are no words to mark.
 */
export const markQuote = verb((editor: Editor, options: { speaker?: string } = {}): string | undefined => {
  const stretches = wordsChosen(editor);
  if (stretches.length === 0) return undefined;
  const id = idsIn(editor, stretches)[0] ?? handOf(editor).newId();
  asOneStep(editor, () => {
    markAll(editor, stretches, { quote: id, notQuote: undefined });
    const quote = rootOf(editor).quotes[id] ?? { basis: { kind: 'approval' } };
    putQuote(editor, id, options.speaker === undefined ? quote : { ...quote, speaker: options.speaker });
  });
  return id;
});

/** Adds the selected words to a quote as a further segment. False when there are no words to add. */
export const addSegment = verb(
  (editor: Editor, quote: string, range: Range | null = editor.selection): boolean => {
    const stretches = wordsChosen(editor, range);
    if (stretches.length === 0) return false;
    asOneStep(editor, () => {
      markAll(editor, stretches, { quote, notQuote: undefined });
      if (!rootOf(editor).quotes[quote]) putQuote(editor, quote, { basis: { kind: 'approval' } });
    });
    return true;
  },
);

/**
 * Says that the selected words, though in quotation marks, are a term or a title and nobody's statement.
 * At a caret in a quote all of it is said so. False when there are no words.
 */
export const notQuote = verb((editor: Editor): boolean => {
  const id = quoteAt(editor);
  const isCaret = editor.selection !== null && stretchesOf(editor, editor.selection).length === 0;
  const stretches = isCaret && id !== undefined ? segmentsOf(editor, id) : wordsChosen(editor);
  if (stretches.length === 0) return false;
  asOneStep(editor, () => markAll(editor, stretches, { quote: undefined, notQuote: true }));
  return true;
});

/** Makes a quote (the one at the caret) ordinary text again. */
export const unmarkQuote = verb((editor: Editor, quote: string | undefined = quoteAt(editor)): void => {
  if (quote === undefined) return;
  asOneStep(editor, () => {
    markAll(editor, segmentsOf(editor, quote), { quote: undefined });
    dropEmptied(editor, [quote]);
  });
});

/** Names who said a quote; `undefined` takes the name away. */
export const setSpeaker = verb((editor: Editor, quote: string, speaker: string | undefined): void => {
  const { speaker: _, ...rest } = rootOf(editor).quotes[quote] ?? { basis: { kind: 'approval' } };
  asOneStep(editor, () => putQuote(editor, quote, speaker === undefined ? rest : { ...rest, speaker }));
});

export const setBasis = verb((editor: Editor, quote: string, basis: Basis): void =>
  asOneStep(editor, () => putQuote(editor, quote, { ...rootOf(editor).quotes[quote], basis })),
);

/** Adds a speaker to the release and answers the id. */
export const addSpeaker = verb((editor: Editor, speaker: Omit<Speaker, 'id'>): string => {
  const id = handOf(editor).newId();
  asOneStep(editor, () => setSpeakers(editor, [...rootOf(editor).speakers, { id, ...filled(speaker) }]));
  return id;
});

/** Changes what is known of a speaker; an empty field is taken away. */
export const editSpeaker = verb((editor: Editor, id: string, changes: Partial<Omit<Speaker, 'id'>>): void =>
  asOneStep(editor, () =>
    setSpeakers(
      editor,
      rootOf(editor).speakers.map((speaker) =>
        speaker.id === id ? { id, ...filled({ ...speaker, ...changes }) } : speaker,
      ),
    ),
  ),
);

/** Takes a speaker out of the release whom no quote names. False while one does. */
export const removeUnusedSpeaker = verb((editor: Editor, id: string): boolean => {
  const { quotes, speakers } = rootOf(editor);
  if (Object.values(quotes).some(({ speaker }) => speaker === id)) return false;
  asOneStep(editor, () =>
    setSpeakers(
      editor,
      speakers.filter((speaker) => speaker.id !== id),
    ),
  );
  return true;
});

const filled = ({ name, ...rest }: Omit<Speaker, 'id'>): Omit<Speaker, 'id'> => ({
  name,
  ...Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => key !== 'id' && value !== undefined && value !== ''),
  ),
});

const setSpeakers = (editor: Editor, speakers: Speaker[]): void => setProperties(editor, [0], { speakers });

const putQuote = (editor: Editor, id: string, quote: Quote): void =>
  setProperties(editor, [0], { quotes: { ...rootOf(editor).quotes, [id]: quote } });

type QuoteMarks = { quote?: string; notQuote?: true };

/** Marks the words; a quote that has none left then is gone. One whose words were deleted waits for new ones. */
const markAll = (editor: Editor, stretches: readonly Stretch[], marks: QuoteMarks): void => {
  const touched = idsIn(editor, stretches);
  for (const stretch of stretches) markStretch(editor, stretch, marks);
  dropEmptied(
    editor,
    touched.filter((id) => id !== marks.quote),
  );
};

const dropEmptied = (editor: Editor, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const live = new Set([...Node.texts(editor)].map(([leaf]) => leaf.quote));
  const kept = Object.entries(rootOf(editor).quotes).filter(([id]) => !ids.includes(id) || live.has(id));
  setProperties(editor, [0], { quotes: Object.fromEntries(kept) });
};

/** The quotes that stretches touch, in the order of the text. */
const idsIn = (editor: Editor, stretches: readonly Stretch[]): string[] => {
  const ids = new Set<string>();
  for (const { path, from, to } of stretches) {
    let left = 0;
    for (const { text, quote } of (placeOn(editor, path).line as Line).children) {
      if (quote !== undefined && text !== '' && left < to && left + text.length > from) ids.add(quote);
      left += text.length;
    }
  }
  return [...ids];
};

/** All the words of a quote, wherever they stand. */
const segmentsOf = (editor: Editor, quote: string): Stretch[] =>
  [...Node.texts(editor)].flatMap(([leaf, path]) => {
    if (leaf.quote !== quote) return [];
    const line = path.slice(0, -1);
    const from = offsetOf(editor, { path, offset: 0 });
    return [{ path: line, from, to: from + leaf.text.length }];
  });

/** The words a selection (or a caret) means, in the lines where someone can be quoted. */
const wordsChosen = (editor: Editor, range: Range | null = editor.selection): Stretch[] => {
  if (!range) return [];
  const chosen = stretchesOf(editor, range).filter(({ path }) => canQuote(editor, path));
  if (chosen.length === 0) return aroundCaret(editor, range);
  const inBody = chosen.filter(({ path }) => sectionAt(editor, path).type === 'body');
  const section = (inBody[0] ?? chosen[0])?.path[1];
  return chosen
    .filter(({ path }) => path[1] === section)
    .flatMap(({ path, from, to }) => {
      const text = lineText(placeOn(editor, path).line);
      return quoteSpans(text, { from, to }).map((span) => ({ path, ...span }));
    });
};

const canQuote = (editor: Editor, path: Stretch['path']): boolean =>
  allowsMark((placeOn(editor, path).line as Line).type, 'quote');

const aroundCaret = (editor: Editor, { anchor, focus }: Range): Stretch[] => {
  const place = placeAt(editor, focus);
  if (anchor.path[1] !== focus.path[1] || !isLinePlace(place) || !canQuote(editor, place.path)) return [];
  const text = lineText(place.line);
  const found = spanAround(text, offsetOf(editor, focus));
  if (found && found.from < found.to) return [{ path: place.path, ...found }];
  if (place.line.type !== 'block-quote') return [];
  return quoteSpans(text, { from: 0, to: text.length }).map((span) => ({ path: place.path, ...span }));
};
