import { memo, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/messages/say';
import type { QuoteState } from '../../shared/review/state';
import { useDocument } from '../document/document-store';
import type { SheetEditor } from '../editor/sheet-editor';
import { ByHandRow } from './by-hand-row';
import { CardWords } from './card-words';
import type { Piece } from './interruptions';
import { QuoteActs, QuoteMenu } from './quote-acts';
import { QuoteForm } from './quote-form';
import { QuoteNotes } from './quote-notes';
import { QuoteWhy } from './quote-why';
import { useQuoteFocus } from './quotes-store';
import { StateChip } from './state-chip';
import { useOffered } from './use-offered';

type Props = {
  editor: SheetEditor;
  state: QuoteState;
  /** The words as they will be printed, with what stands between them. */
  pieces: readonly Piece[];
  /** The same person's other quotes that are open too. */
  others: readonly QuoteState[];
};

/** One quote: who, its words, where it stands and why, and what can be done about it. */
export const QuoteCard = memo(
  ({ editor, state, pieces, others }: Props) => {
    const card = useRef<HTMLLIElement>(null);
    const [open, setOpen] = useState<'edit' | 'approved' | 'declined' | null>(null);
    const readOnly = useDocument((document) => document.open?.readOnly !== undefined);
    const focused = useQuoteFocus((focus) => focus.focused === state.id);
    const offered = useOffered(state);
    useEffect(() => {
      if (focused) card.current?.scrollIntoView({ block: 'nearest' });
    }, [focused]);
    const close = () => setOpen(null);
    const { speaker } = state;
    const isQuiet = open === null && !readOnly;
    const acts = { editor, state, offered, onByHand: setOpen, onEdit: () => setOpen('edit') };
    return (
      <li ref={card} className="quote-card" data-focused={focused || undefined}>
        <header className="quote-card-head">
          <div className="quote-card-who">
            <p className="quote-card-name" dir="auto">
              {speaker?.name || say('quotes.speaker.gap')}
            </p>
            {speaker && (
              <p className="quote-card-what" dir="auto">
                {[speaker.title ?? speaker.description, speaker.organisation].filter(Boolean).join(', ')}
              </p>
            )}
          </div>
          <StateChip state={state.state} />
        </header>
        <CardWords editor={editor} state={state} pieces={pieces} offered={offered} />
        <div className="quote-card-foot">
          <QuoteWhy editor={editor} state={state} offered={offered} />
          {isQuiet && <QuoteMenu {...acts} />}
        </div>
        <QuoteNotes editor={editor} state={state} readOnly={readOnly} />
        {open === 'edit' && <QuoteForm editor={editor} state={state} onDone={close} />}
        {(open === 'approved' || open === 'declined') && (
          <ByHandRow editor={editor} state={state} others={others} decision={open} onDone={close} />
        )}
        {isQuiet && <QuoteActs {...acts} />}
      </li>
    );
  },
  (before, after) =>
    before.editor === after.editor &&
    before.state === after.state &&
    sameList(before.others, after.others) &&
    JSON.stringify(before.pieces) === JSON.stringify(after.pieces),
);

const sameList = (a: readonly QuoteState[], b: readonly QuoteState[]): boolean =>
  a.length === b.length && a.every((state, index) => state === b[index]);
