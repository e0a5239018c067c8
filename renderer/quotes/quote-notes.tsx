import { say } from '../../shared/messages/say';
import type { QuoteState } from '../../shared/review/state';
import { wordDiff } from '../../shared/review/word-diff';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { Button } from '../ui/button';
import { confirmNewTitle } from './acts';
import { DiffWords } from './diff-words';

/** What is worth knowing beside the state: typography, a title of another day, words that are not the source's. */
export const QuoteNotes = ({
  editor,
  state,
  readOnly,
}: {
  editor: SheetEditor;
  state: QuoteState;
  readOnly: boolean;
}) => {
  const { notes, basis, words } = state;
  if (notes.length === 0) return null;
  const { language } = rootOf(editor);
  return (
    <div className="quote-notes">
      {notes.includes('typography') && <p>{say('quotes.note.typography')}</p>}
      {notes.includes('title') && (
        <p className="quote-note-title">
          <span>{say('quotes.note.title')}</span>
          {!readOnly && (
            <Button
              look="quiet"
              aria-label={say('quotes.confirm-about')}
              onPress={() => void confirmNewTitle(state)}
            >
              {say('quotes.confirm')}
            </Button>
          )}
        </p>
      )}
      {notes.includes('other-words-than-source') && basis.kind === 'record' && basis.words && (
        <>
          <p>{say('quotes.note.source')}</p>
          <p className="quote-note-diff" lang={language} dir="auto">
            <DiffWords parts={wordDiff(basis.words.trim(), words.wording, language)} />
          </p>
        </>
      )}
    </div>
  );
};
