import { useState } from 'react';
import { say } from '../../shared/messages/say';
import { type Ask, overrideDetails } from '../../shared/review/held-back';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { addToRecord, recordingHand } from '../record/recording';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { TextField } from '../ui/text-field';
import { goThere } from './go-there';
import { beginningOf } from './held-groups';

const AskLine = ({
  ask,
  chosen,
  onChoose,
}: {
  ask: Ask;
  chosen?: boolean;
  onChoose?: (on: boolean) => void;
}) => {
  const state = useDerived((derived) => derived.states[ask.quote ?? '']?.state ?? 'unapproved');
  const { speaker, wording } = ask;
  const words = say('export.ask.line', { speaker, state: say(`quotes.state.${state}`) });
  return (
    <li className="held-ask">
      {onChoose ? (
        <Checkbox isSelected={chosen ?? false} onChange={onChoose}>
          {words}
        </Checkbox>
      ) : (
        <p className="held-who" dir="auto">
          {words}
        </p>
      )}
      <p className="held-wording" dir="auto" title={wording}>
        {say('export.ask.wording', { wording })}
      </p>
      <Button
        look="quiet"
        aria-label={say('export.go-there-of', { speaker })}
        onPress={() => goThere({ kind: 'quote', first: beginningOf(ask) })}
      >
        {say('export.go-there')}
      </Button>
    </li>
  );
};

/** Lets some or all of them leave with a reason that stays on record. */
const Override = ({ asks, onDone }: { asks: readonly Ask[]; onDone: () => void }) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [wanting, setWanting] = useState(false);
  const chosen = asks.filter(({ id }) => !left.has(id));
  const release = useDocument((state) => state.open?.releaseId ?? '');
  const submit = async () => {
    if (reason.trim() === '') return setWanting(true);
    const details = overrideDetails(chosen, reason.trim(), { ...recordingHand(), release });
    if (await addToRecord([details])) onDone();
  };
  return (
    <form
      className="held-override"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ul className="held-list">
        {asks.map((ask) => (
          <AskLine
            key={ask.id}
            ask={ask}
            chosen={!left.has(ask.id)}
            onChoose={(on) =>
              setLeft((before) => {
                const after = new Set(before);
                if (on) after.delete(ask.id);
                else after.add(ask.id);
                return after;
              })
            }
          />
        ))}
      </ul>
      <TextField
        label={say('export.override.reason')}
        hint={say('export.override.stays')}
        error={wanting && reason.trim() === '' ? say('export.override.no-reason') : ''}
        value={reason}
        onChange={setReason}
        autoFocus
        isRequired
        validationBehavior="aria"
      />
      <div className="held-ways">
        <Button type="submit" isDisabled={chosen.length === 0}>
          {say('export.override.do', { count: chosen.length })}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {say('export.override.leave')}
        </Button>
      </div>
    </form>
  );
};

/** Quotes that leave only with a reason, and the way to give one. */
export const HeldAsks = ({ asks }: { asks: readonly Ask[] }) => {
  const [overriding, setOverriding] = useState(false);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  if (asks.length === 0) return null;
  if (overriding) return <Override asks={asks} onDone={() => setOverriding(false)} />;
  return (
    <>
      <ul className="held-list" aria-label={say('export.asks')}>
        {asks.map((ask) => (
          <AskLine key={ask.id} ask={ask} />
        ))}
      </ul>
      {!readOnly && (
        <div className="held-ways">
          <Button onPress={() => setOverriding(true)}>{say('export.override')}</Button>
        </div>
      )}
    </>
  );
};
