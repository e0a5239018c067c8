import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { keyOf } from '../palette/command-words';
import { QuoteCard } from './quote-card';
import { UnusedSpeakers } from './unused-speakers';
import './quotes.css';

/** Every quote in the order it stands on the sheet, and the speakers nobody quotes. */
export const QuotesInspector = () => {
  const quotes = useDerived((derived) => derived.quotes);
  const editor = useDocument((state) => state.editor);
  if (!editor) return null;
  return (
    <div className="quotes-inspector">
      {quotes.length === 0 ? (
        <p className="quotes-none">{say('quotes.none', { key: keyOf('mark-quote') })}</p>
      ) : (
        <ol className="quote-cards" aria-label={say('quotes.list')}>
          {quotes.map((quote) => (
            <QuoteCard key={quote.id} editor={editor} quote={quote} />
          ))}
        </ol>
      )}
      <UnusedSpeakers editor={editor} />
    </div>
  );
};
