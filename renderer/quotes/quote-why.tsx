import { textDate } from '../../shared/formats/dateline';
import { say } from '../../shared/messages/say';
import { shortCode } from '../../shared/release/hash';
import type { QuoteState } from '../../shared/review/state';
import { useDerived } from '../document/derived';
import { authorOf } from '../editor/authors';
import { now } from '../editor/hand';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import type { Offered } from './offered';
import { whyWords } from './why-words';

/** Why the quote stands where it does, the code of the entry that says so, and what is open in it. */
export const QuoteWhy = ({
  editor,
  state,
  offered,
}: {
  editor: SheetEditor;
  state: QuoteState;
  offered: Offered | undefined;
}) => {
  const changes = useDerived((derived) => derived.changes);
  const { basis } = state;
  const entry = offered?.entry ?? state.entry;
  const why = whyWords(state, { offered, changes, nameOf: (by) => authorOf(by).name, now: now() });
  const count = state.changes.ids.length;
  return (
    <div className="quote-card-why">
      {basis.kind === 'record' && (
        <p>
          {say('quotes.record', { source: basis.source, date: textDate(basis.date, rootOf(editor)) })}
          {basis.link && <SourceLink link={basis.link} />}
        </p>
      )}
      {why && (
        <p>
          {why}
          {entry && (
            <span className="quote-card-code">
              {' · '}
              <code className="short-code">{shortCode(entry.id)}</code>
            </span>
          )}
        </p>
      )}
      {count > 0 && state.state !== 'change-proposed' && (
        <p className="quote-card-changes">{say('quotes.changes', { count })}</p>
      )}
    </div>
  );
};

const SourceLink = ({ link }: { link: string }) =>
  /^https?:\/\//.test(link) ? (
    <>
      {' · '}
      <a href={link} target="_blank" rel="noreferrer">
        {say('quotes.source-link')}
      </a>
    </>
  ) : (
    ` · ${link}`
  );
