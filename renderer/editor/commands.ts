import { HistoryEditor } from 'slate-history';
import type { CommandId } from '../../shared/commands';
import { addBackground } from '../../shared/editing/verbs/background-sections';
import { activeBlock, canSetBlock, setBlock } from '../../shared/editing/verbs/block-type';
import { addContact } from '../../shared/editing/verbs/contacts';
import { addIssuer } from '../../shared/editing/verbs/issuers';
import { linkAt } from '../../shared/editing/verbs/link';
import { activeList, indent, isInList, outdent, toggleList } from '../../shared/editing/verbs/list';
import { canMark, isMarkActive, toggleMark } from '../../shared/editing/verbs/marks';
import { addNotice } from '../../shared/editing/verbs/notices';
import { type Performer, provide } from '../command-runner';
import { useDocument } from '../document/document-store';
import { focusNextQuestion } from '../questions/focus';
import { useQuestions } from '../questions/questions-store';
import { sectionAnchor, selectionAnchor } from './anchor';
import { backToSheet } from './back-to-sheet';
import { goToMatch, openFind, useFind } from './find/find-store';
import { chooseEmblem, chooseImage, describeImage } from './images/choose';
import { emblemAt } from './images/emblem-at';
import { openPanel } from './panel-store';
import { canMarkQuote, canUnquote, markSelection, notQuoteHere } from './quoting';
import { reviewReading, reviewWriting } from './review-commands';
import type { SheetEditor } from './sheet-editor';

type Block = 'paragraph' | 'subheading' | 'block-quote';

/** Offers what the commands of writing do while a sheet is open. */
export const provideEditorCommands = (editor: SheetEditor): (() => void) =>
  provide({
    ...readingCommands(),
    ...reviewReading(editor),
    ...(isReadOnly() ? {} : { ...writingCommands(editor), ...reviewWriting(editor) }),
  });

const isReadOnly = () => useDocument.getState().open?.readOnly !== undefined;

type Commands = Partial<Record<CommandId, Performer>>;

const readingCommands = (): Commands => ({
  find: { perform: () => openFind('find') },
  'find-next': { perform: () => goToMatch(1), enabled: hasWanted },
  'find-previous': { perform: () => goToMatch(-1), enabled: hasWanted },
  'next-question': { perform: focusNextQuestion, enabled: () => useQuestions.getState().open.length > 0 },
});

const hasWanted = () => useFind.getState().wanted !== '';

const writingCommands = (editor: SheetEditor): Commands => {
  const hasCaret = () => editor.selection !== null;
  const then =
    (perform: () => void): Performer['perform'] =>
    () => {
      perform();
      backToSheet();
    };
  const mark = (name: 'bold' | 'italic'): Performer => ({
    perform: then(() => toggleMark(editor, name)),
    enabled: () => canMark(editor, name),
    checked: () => isMarkActive(editor, name),
  });
  const block = (type: Block): Performer => ({
    perform: then(() => setBlock(editor, type)),
    enabled: () => hasCaret() && canSetBlock(editor),
    checked: () => hasCaret() && activeBlock(editor) === type && type !== 'paragraph',
  });
  const list = (kind: 'bullet' | 'number'): Performer => ({
    perform: then(() => toggleList(editor, kind)),
    enabled: () => hasCaret() && canSetBlock(editor),
    checked: () => hasCaret() && activeList(editor) === kind,
  });
  const inList = (perform: (at: SheetEditor) => void): Performer => ({
    perform: then(() => perform(editor)),
    enabled: () => hasCaret() && isInList(editor),
  });
  return {
    undo: {
      perform: then(() => HistoryEditor.undo(editor)),
      enabled: () => editor.history.undos.length > 0,
    },
    redo: {
      perform: then(() => HistoryEditor.redo(editor)),
      enabled: () => editor.history.redos.length > 0,
    },
    replace: { perform: () => openFind('replace') },
    bold: mark('bold'),
    italic: mark('italic'),
    link: {
      perform: () => openPanel({ kind: 'link' }, selectionAnchor(editor)),
      enabled: () => canMark(editor, 'link'),
      checked: () => hasCaret() && linkAt(editor) !== undefined,
    },
    paragraph: block('paragraph'),
    subheading: block('subheading'),
    'block-quote': block('block-quote'),
    'bullet-list': list('bullet'),
    'number-list': list('number'),
    indent: inList(indent),
    outdent: inList(outdent),
    image: {
      perform: () => {
        if (!describeImage(editor)) void chooseImage(editor);
      },
    },
    emblem: {
      perform: () => {
        if (emblemAt(editor)) openPanel({ kind: 'emblem' }, sectionAnchor(editor, 'letterhead'));
        else void chooseEmblem(editor);
      },
    },
    'add-issuer': { perform: then(() => addIssuer(editor)) },
    'add-notice': { perform: then(() => addNotice(editor)) },
    'add-contact': { perform: then(() => addContact(editor)) },
    'add-background': { perform: then(() => addBackground(editor)) },
    'mark-quote': { perform: () => markSelection(editor), enabled: () => canMarkQuote(editor) },
    'not-quote': { perform: then(() => notQuoteHere(editor)), enabled: () => canUnquote(editor) },
    'dateline-date': { perform: () => openPanel({ kind: 'date' }, sectionAnchor(editor, 'dateline')) },
    timing: { perform: () => openPanel({ kind: 'timing' }, sectionAnchor(editor, 'release-line')) },
    reference: { perform: () => openPanel({ kind: 'reference' }, sectionAnchor(editor, 'label')) },
    'house-style': { perform: () => openPanel({ kind: 'house-style' }, statusAnchor()) },
    language: { perform: () => openPanel({ kind: 'language' }, statusAnchor()) },
  };
};

/** Where the status bar tells style and language; the panels open above it. */
const statusAnchor = () => {
  const bar = document.querySelector('.status-facts')?.getBoundingClientRect();
  return bar
    ? { x: bar.right - 260, y: bar.top, width: 120, height: bar.height }
    : { x: window.innerWidth / 2, y: window.innerHeight / 3, width: 0, height: 0 };
};
