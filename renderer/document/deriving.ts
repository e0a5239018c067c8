import { sectionOf, textOf, wordCount } from '../../shared/release/text';
import { changesOf } from '../../shared/review/changes';
import { isLookedThrough } from '../../shared/review/check-ledger';
import { type CommentView, commentsOf } from '../../shared/review/comments';
import { heldBack } from '../../shared/review/held-back';
import { quotesOf } from '../../shared/review/quotes';
import { acceptedRoot, rejectedRoot } from '../../shared/review/resolve';
import { type QuoteState, quoteStates, type Review } from '../../shared/review/state';
import { statusOf } from '../../shared/review/status';
import { setAuthors } from '../editor/authors';
import { now } from '../editor/hand';
import { rootOf, type SheetEditor, watch } from '../editor/sheet-editor';
import { lookThrough } from '../record/verifying';
import { useDerived } from './derived';
import { useDocument } from './document-store';

/** How long typing may put the facts off, in milliseconds. */
const latest = 300;

const derive = (editor: SheetEditor) => {
  const { open } = useDocument.getState();
  if (!open) return;
  const root = rootOf(editor);
  const review: Review = { release: open.releaseId, ledger: open.ledger, acceptedRoot, rejectedRoot };
  const all = quoteStates(root, review);
  const states: Record<string, QuoteState> = {};
  for (const state of all) states[state.id] = state;
  // Signatures cost a millisecond each, so a long record is looked through first (deriveFrom).
  const isChecked = mayCheck(open.ledger);
  const held = isChecked ? heldBack(root, review, now()) : useDerived.getState().held;
  const changes = changesOf(root);
  setAuthors(open, root, changes);
  useDerived.setState({
    quotes: quotesOf(root),
    states: sameStates(states),
    changes,
    comments: sameComments(commentsOf(root)),
    held,
    status: statusOf(open.ledger, { quotes: all, isStopped: !isChecked || held.stops.length > 0 }),
    words: wordCount(root),
  });
  const section = sectionOf(root, 'headline');
  const headline = section ? textOf(section).trim() : '';
  if (headline !== useDocument.getState().headline) useDocument.setState({ headline });
};

/** How many signatures may be checked at once. */
const fewEntries = 16;

const mayCheck = (ledger: Review['ledger']): boolean =>
  ledger.length <= fewEntries || isLookedThrough(ledger);

/** The old object when nothing in it changed, so that no mark on the sheet is drawn again for nothing. */
const sameStates = (states: Record<string, QuoteState>): Record<string, QuoteState> => {
  const before = useDerived.getState().states;
  const ids = Object.keys(states);
  const same = ids.length === Object.keys(before).length && ids.every((id) => before[id] === states[id]);
  return same ? before : states;
};

const sameComments = (comments: readonly CommentView[]): readonly CommentView[] => {
  const before = useDerived.getState().comments;
  const same = comments.length === before.length && comments.every((view, index) => view === before[index]);
  return same ? before : comments;
};

/** Keeps the facts of one editor up to date; the answer ends it. */
export const deriveFrom = (editor: SheetEditor): (() => void) => {
  let waiting = 0;
  const run = () => {
    waiting = 0;
    derive(editor);
  };
  const stop = watch(editor, ({ content }) => {
    if (content && waiting === 0) waiting = requestIdleCallback(run, { timeout: latest });
  });
  let stopLooking: (() => void) | undefined;
  const begin = () => {
    stopLooking?.();
    derive(editor);
    const ledger = useDocument.getState().open?.ledger ?? [];
    if (mayCheck(ledger)) return;
    stopLooking = lookThrough(ledger, (done) => done === ledger.length && derive(editor));
  };
  const stopRecord = useDocument.subscribe((after, before) => {
    if (after.editor === editor && after.open !== before.open) begin();
  });
  begin();
  return () => {
    stop();
    stopRecord();
    stopLooking?.();
    cancelIdleCallback(waiting);
    useDerived.setState(useDerived.getInitialState());
  };
};
