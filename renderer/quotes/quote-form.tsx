import { type DateValue, getLocalTimeZone, parseDate, today } from '@internationalized/date';
import { useState } from 'react';
import { addSpeaker, editSpeaker, setBasis, setSpeaker } from '../../shared/editing/quote-verbs';
import { asOneStep } from '../../shared/editing/step';
import { say } from '../../shared/messages/say';
import type { Basis } from '../../shared/release/root';
import type { QuoteState } from '../../shared/review/state';
import { TypedDate } from '../editor/popovers/typed-date';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

const nobody = 'nobody';
const someoneNew = 'new';

/** Who said it and on what basis; all of it is one undo step. */
export const QuoteForm = ({
  editor,
  state: quote,
  onDone,
}: {
  editor: SheetEditor;
  state: QuoteState;
  onDone: () => void;
}) => {
  const { speakers } = rootOf(editor);
  const record = quote.basis.kind === 'record' ? quote.basis : undefined;
  const [who, setWho] = useState(quote.speaker?.id ?? (speakers[0] ? nobody : someoneNew));
  const [name, setName] = useState(quote.speaker?.name ?? '');
  const [title, setTitle] = useState(quote.speaker?.title ?? quote.speaker?.description ?? '');
  const [organisation, setOrganisation] = useState(quote.speaker?.organisation ?? '');
  const [onRecord, setOnRecord] = useState(record !== undefined);
  const [source, setSource] = useState(record?.source ?? '');
  const [date, setDate] = useState<DateValue | null>(
    record ? parseDate(record.date) : today(getLocalTimeZone()),
  );
  const [link, setLink] = useState(record?.link ?? '');
  const [words, setWords] = useState(record?.words ?? '');

  const choose = (id: string) => {
    const speaker = speakers.find((each) => each.id === id);
    setWho(id);
    setName(speaker?.name ?? '');
    setTitle(speaker?.title ?? speaker?.description ?? '');
    setOrganisation(speaker?.organisation ?? '');
  };
  const complete = !onRecord || (source.trim() !== '' && date !== null);
  const basis = (): Basis =>
    onRecord && date
      ? {
          kind: 'record',
          source: source.trim(),
          date: date.toString(),
          ...(link.trim() && { link: link.trim() }),
          ...(words.trim() && { words: words.trim() }),
        }
      : { kind: 'approval' };
  const save = () => {
    if (!complete) return;
    const fields = { name: name.trim(), title: title.trim(), organisation: organisation.trim() };
    asOneStep(editor, () => {
      if (who !== nobody && who !== someoneNew) editSpeaker(editor, who, fields);
      const speaker = who === someoneNew ? addSpeaker(editor, fields) : who;
      setSpeaker(editor, quote.id, who === nobody ? undefined : speaker);
      setBasis(editor, quote.id, basis());
    });
    onDone();
  };

  return (
    <form
      className="quote-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <SelectField
        label={say('quotes.speaker.title')}
        choices={[
          { id: nobody, label: say('quotes.speaker.nobody') },
          ...speakers.map(({ id, name }) => ({ id, label: name || say('quotes.speaker.gap') })),
          { id: someoneNew, label: say('quotes.speaker.new') },
        ]}
        chosen={who}
        onChoose={choose}
      />
      {who !== nobody && (
        <>
          <TextField label={say('quotes.speaker.name')} value={name} onChange={setName} />
          <TextField label={say('quotes.speaker.role')} value={title} onChange={setTitle} />
          <TextField
            label={say('quotes.speaker.organisation')}
            value={organisation}
            onChange={setOrganisation}
          />
        </>
      )}
      <Segments
        label={say('quotes.basis')}
        choices={[
          { id: 'approval', label: say('quotes.needs-approval') },
          { id: 'record', label: say('quotes.basis.record') },
        ]}
        chosen={onRecord ? 'record' : 'approval'}
        onChoose={(id) => setOnRecord(id === 'record')}
      />
      {onRecord && (
        <>
          <TextField
            label={say('quotes.source')}
            hint={say('quotes.source-hint')}
            value={source}
            onChange={setSource}
          />
          <TypedDate label={say('quotes.date')} value={date} onChange={setDate} />
          <TextField label={say('quotes.link')} value={link} onChange={setLink} />
          <TextArea
            label={say('quotes.source-words')}
            hint={say('quotes.source-words-hint')}
            value={words}
            onChange={setWords}
          />
        </>
      )}
      <div className="panel-actions">
        <Button look="quiet" onPress={onDone}>
          {say('editor.cancel')}
        </Button>
        <Button type="submit" isDisabled={!complete}>
          {say('editor.done')}
        </Button>
      </div>
    </form>
  );
};
