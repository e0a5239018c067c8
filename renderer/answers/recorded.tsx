import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import type { SheetEditor } from '../editor/sheet-editor';
import { acceptWords } from '../quotes/acts';
import { DiffWords } from '../quotes/diff-words';
import { StateChip } from '../quotes/state-chip';
import { useOffered } from '../quotes/use-offered';
import { Button } from '../ui/button';
import { openAnswer } from './answers-store';
import type { PutWords } from './record-answer';

/** It is on record; new words wait on the sheet, and are accepted right here. */
export const Recorded = ({
  editor,
  put,
  onClose,
}: {
  editor: SheetEditor;
  put: readonly PutWords[];
  onClose: () => void;
}) => (
  <div className="answer-panel" role="status">
    <p className="answer-person">{say('answers.recorded')}</p>
    {put.map((words) => (
      <NewWords key={words.quote} editor={editor} {...words} />
    ))}
    <div className="answer-acts">
      <Button look="quiet" onPress={() => openAnswer()}>
        {say('answers.another')}
      </Button>
      <Button onPress={onClose}>{say('editor.done')}</Button>
    </div>
  </div>
);

const NewWords = ({ editor, quote, put }: PutWords & { editor: SheetEditor }) => {
  const state = useDerived((derived) => derived.states[quote]);
  const offered = useOffered(state);
  if (!state) return null;
  return (
    <section className="reading-card" aria-label={state.speaker?.name ?? say('quotes.speaker.gap')}>
      <StateChip state={state.state} />
      <p className="reading-words" dir="auto">
        {offered ? (
          <DiffWords parts={offered.diff} by={state.changes.by[0]} />
        ) : (
          (state.printed?.wording ?? state.words.wording)
        )}
      </p>
      {offered && (
        <Button look="primary" onPress={() => acceptWords(editor, state)}>
          {say('quotes.accept-words')}
        </Button>
      )}
      {put === 'not-on-sheet' && <p className="field-hint">{say('answers.not-on-sheet')}</p>}
    </section>
  );
};
