import { useState } from 'react';
import { say } from '../../shared/messages/say';
import type { QuoteState } from '../../shared/review/state';
import type { SheetEditor } from '../editor/sheet-editor';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Segments } from '../ui/segments';
import { TextField } from '../ui/text-field';
import { recordByHand, type SaidByHand } from './acts';

/**
 * What was said on the phone or in person, on the card itself: Enter records it. `others` are the same
 * person's quotes that are open too.
 */
export const ByHandRow = ({
  editor,
  state,
  others,
  decision,
  onDone,
}: {
  editor: SheetEditor;
  state: QuoteState;
  others: readonly QuoteState[];
  decision: SaidByHand['decision'];
  onDone: () => void;
}) => {
  const [how, setHow] = useState<'phone' | 'in-person'>('phone');
  const [name, setName] = useState(state.speaker?.name ?? '');
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const about = all ? [state, ...others] : [state];
    if (await recordByHand(editor, about, { decision, how, name, note })) onDone();
    else setBusy(false);
  };
  return (
    <form
      className="by-hand"
      aria-label={say(`quotes.by-hand.${decision}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <Segments
        label={say('quotes.by-hand.how')}
        hideLabel
        chosen={how}
        choices={[
          { id: 'phone', label: say('quotes.by-hand.phone') },
          { id: 'in-person', label: say('quotes.by-hand.in-person') },
        ]}
        onChoose={(id) => setHow(id === 'phone' ? 'phone' : 'in-person')}
      />
      <TextField
        label={say('quotes.by-hand.who')}
        value={name}
        onChange={setName}
        // The row opens because its button was pressed: Enter is the next key.
        autoFocus
      />
      <TextField label={say('quotes.by-hand.note')} value={note} onChange={setNote} />
      {others.length > 0 && (
        <Checkbox isSelected={all} onChange={setAll}>
          {say('quotes.by-hand.all', { count: others.length + 1, name: state.speaker?.name ?? '' })}
        </Checkbox>
      )}
      <div className="panel-actions">
        <Button look="quiet" onPress={onDone}>
          {say('editor.cancel')}
        </Button>
        <Button type="submit" isDisabled={busy}>
          {say('quotes.by-hand.record')}
        </Button>
      </div>
    </form>
  );
};
