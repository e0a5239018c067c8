import { useState } from 'react';
import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { overriddenLines } from '../exporting/held-groups';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { SideSheet } from '../ui/side-sheet';
import { TextField } from '../ui/text-field';
import { canMarkReleased } from './commands';
import { localNow, wallInstant } from './local-time';
import { markReleased } from './release-acts';
import { useReleasing } from './releasing-store';
import '../styles/releasing.css';

type Wish = { when: 'now' | 'then'; time: string; where: string; to: string };

/** What a person should know before the act: it holds nothing back. */
const Notes = () => {
  const isExported = useReleasing((state) => state.isExported);
  const held = useDerived((derived) => derived.held);
  const words = [...(isExported ? [] : [say('releasing.mark.not-exported')]), ...overriddenLines(held)];
  return words.map((line) => (
    <p key={line} className="field-hint" dir="auto">
      {line}
    </p>
  ));
};

/** When, where and to whom it went: what stays on record of the moment a release is out. */
export const MarkReleasedPanel = ({ onClose }: { onClose: () => void }) => {
  const [wish, setWish] = useState<Wish>(() => ({
    when: 'now',
    time: localNow(new Date()),
    where: '',
    to: '',
  }));
  const [isSending, setSending] = useState(false);
  // What is typed on the sheet meanwhile may take the right to do this away.
  useDerived();
  const isOpen = useDocument((state) => state.open !== null);
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }));
  const when = wish.when === 'now' ? new Date().toISOString() : wallInstant(wish.time);
  const submit = async () => {
    if (!when || isSending) return;
    setSending(true);
    const marked = await markReleased({ when, where: wish.where, to: wish.to });
    setSending(false);
    if (marked) onClose();
  };
  return (
    <SideSheet title={say('releasing.mark.title')} onClose={onClose}>
      <form
        className="mark-released"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="mark-released-about">{say('releasing.mark.about')}</p>
        <Segments
          label={say('releasing.mark.when')}
          chosen={wish.when}
          choices={[
            { id: 'now', label: say('releasing.mark.now') },
            { id: 'then', label: say('releasing.mark.then') },
          ]}
          onChoose={(id) => change({ when: id === 'then' ? 'then' : 'now' })}
        />
        {wish.when === 'then' && (
          <TextField
            type="datetime-local"
            label={say('releasing.mark.time')}
            hint={say('releasing.mark.time-hint')}
            value={wish.time}
            onChange={(time) => change({ time })}
            error={when ? '' : say('releasing.mark.no-time')}
            validationBehavior="aria"
          />
        )}
        <TextField
          label={say('releasing.mark.where')}
          placeholder={say('releasing.mark.where-like')}
          value={wish.where}
          onChange={(where) => change({ where })}
        />
        <TextField
          label={say('releasing.mark.to')}
          placeholder={say('releasing.mark.to-like')}
          value={wish.to}
          onChange={(to) => change({ to })}
        />
        <Notes />
        <Button type="submit" isDisabled={!isOpen || !when || isSending || !canMarkReleased()}>
          {say('releasing.mark.do')}
        </Button>
      </form>
    </SideSheet>
  );
};
