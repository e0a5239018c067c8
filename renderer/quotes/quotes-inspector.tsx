import { say } from '../../shared/messages/say';
import { quotesOf } from '../../shared/review/quotes';
import { acceptedRoot } from '../../shared/review/resolve';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { keyOf } from '../palette/command-words';
import { isToAsk } from '../requests/people';
import { piecesOf } from './interruptions';
import { QuoteCard } from './quote-card';
import { UnusedSpeakers } from './unused-speakers';
import './quotes.css';

/** Every quote in the order it stands on the sheet, and the speakers nobody quotes. */
export const QuotesInspector = () => {
  const editor = useDocument((state) => state.editor);
  if (!editor) return null;
  return (
    <div className="quotes-inspector">
      <Cards editor={editor} />
      <UnusedSpeakers editor={editor} />
    </div>
  );
};

const Cards = ({ editor }: { editor: SheetEditor }) => {
  const quotes = useDerived((derived) => derived.quotes);
  const states = useDerived((derived) => derived.states);
  if (quotes.length === 0)
    return <p className="quotes-none">{say('quotes.none', { key: keyOf('mark-quote') })}</p>;
  const printed = acceptedRoot(rootOf(editor));
  const views = new Map(quotesOf(printed).map((view) => [view.id, view]));
  const toAsk = Object.values(states).filter(isToAsk);
  return (
    <ol className="quote-cards" aria-label={say('quotes.list')}>
      {quotes.map((quote) => {
        const state = states[quote.id];
        if (!state) return null;
        const view = views.get(quote.id);
        return (
          <QuoteCard
            key={quote.id}
            editor={editor}
            state={state}
            // One that a change takes away as a whole is shown as it stands.
            pieces={view ? piecesOf(printed, view) : piecesOf(rootOf(editor), quote)}
            others={toAsk.filter((other) => other !== state && other.speaker?.id === state.speaker?.id)}
          />
        );
      })}
    </ol>
  );
};
