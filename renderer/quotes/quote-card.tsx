import { BookOpenCheck, Circle, Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { textDate } from '../../shared/formats/dateline';
import { say } from '../../shared/messages/say';
import type { QuoteView } from '../../shared/review/quotes';
import { useDocument } from '../document/document-store';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { IconButton } from '../ui/icon-button';
import { piecesOf } from './interruptions';
import { jumpToQuote } from './jump';
import { QuoteForm } from './quote-form';
import { useQuoteFocus } from './quotes-store';

/** One quote: who, from where the right to print it comes, and its words. The words jump to the sheet. */
export const QuoteCard = ({ editor, quote }: { editor: SheetEditor; quote: QuoteView }) => {
  const card = useRef<HTMLLIElement>(null);
  const [editing, setEditing] = useState(false);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  const focused = useQuoteFocus((state) => state.focused === quote.id);
  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  const { speaker, basis } = quote;
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
        <StateChip onRecord={basis.kind === 'record'} />
      </header>
      <button
        type="button"
        className="quote-card-words"
        lang={rootOf(editor).language}
        dir="auto"
        aria-description={say('quotes.jump')}
        onClick={() => jumpToQuote(editor, quote)}
      >
        {piecesOf(rootOf(editor), quote).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
          <span key={index} className={piece.quoted ? undefined : 'interruption'}>
            {piece.quoted ? piece.words : ` ${piece.words} `}
          </span>
        ))}
      </button>
      {editing ? (
        <QuoteForm editor={editor} quote={quote} onDone={() => setEditing(false)} />
      ) : (
        <footer className="quote-card-foot">
          <p className="quote-card-basis" dir="auto">
            {basis.kind === 'record'
              ? say('quotes.record', { source: basis.source, date: textDate(basis.date, rootOf(editor)) })
              : say('quotes.needs-approval')}
          </p>
          {!readOnly && (
            <IconButton name={say('quotes.edit')} onPress={() => setEditing(true)}>
              <Pencil size={14} aria-hidden />
            </IconButton>
          )}
        </footer>
      )}
    </li>
  );
};

const StateChip = ({ onRecord }: { onRecord: boolean }) => {
  const Mark = onRecord ? BookOpenCheck : Circle;
  return (
    <span className="state-chip" data-state={onRecord ? 'on-record' : 'unapproved'}>
      <Mark size={13} aria-hidden />
      {say(onRecord ? 'quotes.state.on-record' : 'quotes.state.unapproved')}
    </span>
  );
};
