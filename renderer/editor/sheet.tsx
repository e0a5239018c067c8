import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Editor, Transforms } from 'slate';
import { Editable, Slate } from 'slate-react';
import { pathOfSection } from '../../shared/editing/lines';
import { say } from '../../shared/messages/say';
import { useCommentsBeside } from '../comments/use-comments-beside';
import { isBlankSheet } from '../document/blank-sheet';
import { useDerived } from '../document/derived';
import { deriveFrom } from '../document/deriving';
import { DocumentBanner } from '../document/document-banner';
import { useDocument } from '../document/document-store';
import { NotesBanner } from '../document/notes-banner';
import { listenOutside } from '../document/outside';
import { QuestionCard } from '../questions/question-card';
import { closeHomeless, useQuestions } from '../questions/questions-store';
import { SpeakerNote } from '../quotes/speaker-note';
import { backToSheet, showSelection } from './back-to-sheet';
import { ChangeCard } from './change-card';
import { hideChanges } from './change-card-store';
import { renderChunk } from './chunk';
import { provideEditorCommands } from './commands';
import { decorate } from './decorate';
import { FindBar } from './find/find-bar';
import { leaveChange } from './go-to-change';
import { settleHidden } from './hidden-changes';
import { listenHover } from './hover-changes';
import { onSheetKeyDown } from './keys';
import { renderLeaf } from './leaf';
import { Margin, type MarginItem } from './margin';
import { elementAt } from './node-at';
import { closePanel } from './panel-store';
import { preparePaste, withPaste } from './paste';
import { Panels } from './popovers/panels';
import { renderElement } from './render-element';
import { useReviewView } from './review-view';
import { type SheetEditor, watch } from './sheet-editor';
import { listenTracking } from './tracking-switch';
import '../quotes/quotes.css';
import './sheet.css';
import './sheet-sections.css';
import './sheet-blocks.css';
import './margin.css';
import './changes-on-sheet.css';

/** The sheet of the open release, with what stands beside and above it. */
export const Sheet = () => {
  const editor = useDocument((state) => state.editor);
  return editor ? <OpenSheet key={useDocument.getState().open?.document} editor={editor} /> : null;
};

const OpenSheet = ({ editor }: { editor: SheetEditor }) => {
  const row = useRef<HTMLDivElement>(null);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  const view = useReviewView((state) => state.view);
  useSheetLife(editor, readOnly);

  useEffect(() => {
    const sheet = row.current?.querySelector('.sheet');
    return sheet ? listenHover(sheet) : undefined;
  }, []);

  // The caret may stand in words that are not drawn any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view that is shown now
  useLayoutEffect(() => settleHidden(editor), [editor, view]);

  useLayoutEffect(() => {
    const { scrollTop } = useDocument.getState();
    const scroller = row.current?.closest('[data-sheet-scroller]');
    if (scroller) scroller.scrollTop = scrollTop;
    if (!readOnly && isBlankSheet(editor)) beginWriting(editor);
  }, [editor, readOnly]);

  return (
    <div ref={row} className="sheet-row">
      <Slate editor={editor}>
        <Editable
          className="sheet"
          data-view={view}
          // slate-react says "textbox" while it can be written, and nothing otherwise.
          role={readOnly ? 'document' : 'textbox'}
          aria-label={say('editor.sheet')}
          readOnly={readOnly}
          // The system's spell checker makes every key slow from about a thousand words on.
          spellCheck={false}
          disableDefaultStyles
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
          decorate={decorate}
          onFocus={() => showSelection(editor)}
          onKeyDown={(event) => onSheetKeyDown(editor, event)}
          onDragStart={(event) => {
            if (!isOfFigure(event.target)) return false;
            event.preventDefault();
            return true;
          }}
          scrollSelectionIntoView={scrollCaretIntoView}
        />
      </Slate>
      <Beside editor={editor} />
      <ChangeCard />
      <Panels />
      <Overlay />
    </div>
  );
};

/** Whoever makes a new release wants to write its headline. */
const beginWriting = (editor: SheetEditor) => {
  Transforms.select(editor, Editor.end(editor, pathOfSection(editor, 'headline')));
  backToSheet();
};

/**
 * slate-react moves a dragged image behind the verbs, where nothing would track it: images are cut and pasted.
 */
const isOfFigure = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('figure') !== null;

/** What lives as long as the sheet: derived facts, commands, news of the file. */
const useSheetLife = (editor: SheetEditor, readOnly: boolean) => {
  // A release that is marked as released, or corrected, changes sides while it is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered depends on it
  useEffect(() => provideEditorCommands(editor), [editor, readOnly]);
  useEffect(() => {
    withPaste(editor);
    preparePaste();
    const ends = [
      deriveFrom(editor),
      listenOutside(),
      listenTracking(),
      watch(editor, ({ content }) => content && closeHomeless()),
      watch(editor, () => settleHidden(editor)),
      watch(editor, leaveChange(editor)),
    ];
    return () => {
      for (const end of ends) end();
      closePanel();
      hideChanges();
    };
  }, [editor]);
};

const Beside = ({ editor }: { editor: SheetEditor }) => {
  const quotes = useDerived((derived) => derived.quotes);
  const questions = useQuestions((state) => state.open);
  const comments = useCommentsBeside(editor);
  const items = useMemo<MarginItem[]>(
    () => [
      ...questions.map((question) => ({
        key: `question ${question.id}`,
        find: () => elementAt(editor, question.place.current),
        content: <QuestionCard question={question} />,
      })),
      ...quotes.map((quote) => ({
        key: `quote ${quote.id}`,
        find: (places: { quote: (id: string) => Element | undefined }) => places.quote(quote.id),
        content: <SpeakerNote quote={quote} />,
      })),
      ...comments,
    ],
    [editor, quotes, questions, comments],
  );
  return <Margin items={items} />;
};

/** Over the desk and outside its zoom: find and replace above, what stands against the file below. */
const Overlay = () => {
  const desk = document.querySelector('[data-region="sheet"]');
  if (!desk) return null;
  return createPortal(
    <>
      <FindBar />
      <div className="desk-notices">
        <DocumentBanner />
        <NotesBanner />
      </div>
    </>,
    desk,
  );
};

/** The nearest edge is enough, with a little air; Slate's own way scrolls every ancestor. */
const scrollCaretIntoView = (_editor: unknown, range: Range) => {
  const scroller = document.querySelector('[data-sheet-scroller]');
  const [line] = range.getClientRects();
  const rect = line ?? range.startContainer.parentElement?.getBoundingClientRect();
  if (!scroller || !rect || rect.height === 0) return;
  const view = scroller.getBoundingClientRect();
  const air = 48;
  if (rect.top < view.top + air) scroller.scrollTop -= view.top + air - rect.top;
  else if (rect.bottom > view.bottom - air) scroller.scrollTop += rect.bottom - view.bottom + air;
};
