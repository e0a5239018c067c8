import { CircleCheck, PenLine, X, XCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../shared/messages/say';
import { type EntryOf, readEntry } from '../../shared/review/entry';
import { standing } from '../../shared/review/standing';
import { run } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { backToSheet } from '../editor/back-to-sheet';
import { wordsOf } from '../palette/command-words';
import { momentWords } from '../record/moments';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { TextField } from '../ui/text-field';
import { withdraw, withdrawalNotice } from './release-acts';
import { setReleasing, useReleasing } from './releasing-store';
import '../styles/releasing.css';

/** Asked where the act was chosen; nothing is recorded until it is confirmed. */
const WithdrawQuestion = () => {
  const [note, setNote] = useState('');
  const [isSending, setSending] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const leave = () => {
    setReleasing({ withdrawing: false });
    backToSheet();
  };
  return (
    <form
      ref={box}
      className="banner bound-banner withdraw-question"
      aria-label={say('releasing.withdraw.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
      onSubmit={async (event) => {
        event.preventDefault();
        if (isSending) return;
        setSending(true);
        await withdraw(note);
        setSending(false);
      }}
    >
      <p>{say('releasing.withdraw.about')}</p>
      <TextField
        label={say('releasing.withdraw.note')}
        placeholder={say('releasing.withdraw.note-like')}
        value={note}
        onChange={setNote}
      />
      <div className="banner-actions">
        <Button type="submit" isDisabled={isSending}>
          {say('releasing.withdraw.do')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {say('releasing.withdraw.leave')}
        </Button>
      </div>
    </form>
  );
};

const useNewest = <K extends 'released' | 'withdrawn'>(kind: K): EntryOf<K> | undefined => {
  const ledger = useDocument((state) => state.open?.ledger);
  for (const loose of standing(ledger ?? [])) {
    const entry = loose.kind === kind ? readEntry(loose) : undefined;
    if (entry?.kind === kind) return entry as EntryOf<K>;
  }
  return undefined;
};

/** "Released 24 Nov, 09:41 on example.org, to all desks." */
const useReleasedWords = (): string => {
  const entry = useNewest('released');
  if (!entry) return say('releasing.released.plain');
  const when = momentWords(entry.when);
  const [where, to] = [entry.where?.trim(), entry.to?.trim()];
  if (where && to) return say('releasing.released.where-to', { when, where, to });
  if (where) return say('releasing.released.where', { when, where });
  return to ? say('releasing.released.to', { when, to }) : say('releasing.released', { when });
};

/** What was released stands as it went out, with the four ways on from there. */
export const ReleasedBanner = () => {
  const words = useReleasedWords();
  const revision = useDocument((state) => state.open?.revision ?? 1);
  if (useReleasing((state) => state.withdrawing)) return <WithdrawQuestion />;
  return (
    <Banner
      className="bound-banner"
      icon={<CircleCheck size={16} className="bound-out" aria-hidden />}
      actions={
        <>
          <Button onPress={() => run('correct')}>{wordsOf('correct')}</Button>
          <Button onPress={() => run('update')}>{wordsOf('update')}</Button>
          <Button onPress={() => run('withdraw')}>{wordsOf('withdraw')}</Button>
          <Button onPress={() => run('new-from-this')}>{wordsOf('new-from-this')}</Button>
        </>
      }
    >
      <p dir="auto">
        {words}
        {revision > 1 && ` ${say('releasing.revision', { revision })}`}
      </p>
    </Banner>
  );
};

/** What was taken back stays to be read. */
export const WithdrawnBanner = () => {
  const entry = useNewest('withdrawn');
  const note = entry?.note?.trim();
  return (
    <Banner
      className="bound-banner"
      icon={<XCircle size={16} className="bound-back" aria-hidden />}
      actions={
        <>
          <Button onPress={() => void withdrawalNotice()}>{say('releasing.notice')}</Button>
          <Button onPress={() => run('new-from-this')}>{wordsOf('new-from-this')}</Button>
        </>
      }
    >
      <p>
        {entry
          ? say('releasing.withdrawn', { when: momentWords(entry.at) })
          : say('releasing.withdrawn.plain')}
      </p>
      {note && (
        <p className="bound-note" dir="auto">
          {note}
        </p>
      )}
    </Banner>
  );
};

/** While a correction is written: what it corrects, and the note that goes with it. */
export const RevisionBanner = () => {
  const status = useDerived((derived) => derived.status);
  const revision = useDocument((state) => state.open?.revision ?? 1);
  const document = useDocument((state) => state.open?.document ?? null);
  const { putAway, withdrawing } = useReleasing();
  const entry = useNewest('released');
  if (status !== 'corrected') return null;
  if (withdrawing) return <WithdrawQuestion />;
  if (putAway === document) return null;
  const when = entry ? momentWords(entry.when) : '';
  return (
    <Banner
      className="bound-banner"
      icon={<PenLine size={16} aria-hidden />}
      actions={
        <>
          <Button onPress={() => run('correction-note')}>{wordsOf('correction-note')}</Button>
          <IconButton
            name={say('releasing.revision.put-away')}
            onPress={() => setReleasing({ putAway: document })}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </>
      }
    >
      <p>{say('releasing.revision.about', { revision, when })}</p>
    </Banner>
  );
};
