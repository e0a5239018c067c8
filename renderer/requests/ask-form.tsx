import { useState } from 'react';
import { say } from '../../shared/messages/say';
import type { SheetEditor } from '../editor/sheet-editor';
import { momentWords } from '../record/moments';
import { KeptField } from '../settings/kept-field';
import { useSettings } from '../settings/settings-store';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Segments } from '../ui/segments';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { type AskDraft, type Carrier, carriers, contexts, draftFor, isComplete } from './ask-draft';
import { DueField } from './due-field';
import { MailPreview } from './mail-preview';
import type { PersonToAsk } from './people';
import type { Asking } from './requests-store';
import { type SentRequest, sendRequest, unsentWords } from './send';

type Props = {
  editor: SheetEditor;
  people: readonly PersonToAsk[];
  asking: Asking | null;
  onSent: (sent: SentRequest & { carrier: Carrier; name: string }) => void;
};

/** Who is asked about which words, how, and until when; below it the mail as that person will read it. */
export const AskForm = ({ editor, people, asking, onSent }: Props) => {
  const begun = people.find(({ speaker }) => speaker.id === asking?.speaker) ?? people[0];
  const [draft, setDraft] = useState<AskDraft | undefined>(() => begun && draftFor(begun, asking));
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // A request is signed: without a name it would carry the one that the system logs in with.
  const [unnamed] = useState(() => useSettings.getState().settings.name === '');
  const person = people.find(({ speaker }) => speaker.id === draft?.speaker);
  if (!draft || !person) return <p>{say('requests.nobody')}</p>;
  const change = (changes: Partial<AskDraft>) => setDraft({ ...draft, ...changes });
  const { name } = person.speaker;
  const send = async () => {
    setBusy(true);
    setFailure(null);
    const sent = await sendRequest(draft, asking?.reminder ?? false);
    setBusy(false);
    if (sent.ok) onSent({ ...sent.value, carrier: draft.carrier, name });
    else setFailure(unsentWords(sent.failure));
  };
  return (
    <form
      className="ask-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && isComplete(draft)) void send();
      }}
    >
      {people.length > 1 ? (
        <SelectField
          label={say('requests.person')}
          choices={people.map(({ speaker }) => ({ id: speaker.id, label: speaker.name }))}
          chosen={draft.speaker}
          onChoose={(id) => {
            const other = people.find(({ speaker }) => speaker.id === id);
            if (other) change({ ...draftFor(other, asking), carrier: draft.carrier, context: draft.context });
          }}
        />
      ) : (
        <p className="ask-person" dir="auto">
          {name}
        </p>
      )}
      <Quotes person={person} draft={draft} onChange={change} />
      <Segments
        label={say('requests.context')}
        choices={contexts.map((id) => ({ id, label: say(`requests.context.${id}`) }))}
        chosen={draft.context}
        onChoose={(id) => change({ context: contexts.find((context) => context === id) ?? 'quote' })}
      />
      <TextArea
        label={say('requests.note')}
        rows={2}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <DueField due={draft.due} onChange={(due) => change({ due })} />
      <SelectField
        label={say('requests.carrier')}
        choices={carriers.map((id) => ({ id, label: say(`requests.carrier.${id}`) }))}
        chosen={draft.carrier}
        onChoose={(id) => change({ carrier: carriers.find((carrier) => carrier === id) ?? 'text' })}
      />
      {unnamed && <KeptField name="name" />}
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      <Button type="submit" look="primary" isDisabled={busy || !isComplete(draft)}>
        {say(asking?.reminder ? 'requests.remind' : 'requests.ask', { name })}
      </Button>
      <MailPreview editor={editor} draft={draft} />
    </form>
  );
};

const Quotes = ({
  person,
  draft,
  onChange,
}: {
  person: PersonToAsk;
  draft: AskDraft;
  onChange: (changes: Partial<AskDraft>) => void;
}) => (
  <fieldset className="ask-quotes">
    <legend className="field-label">{say('requests.quotes')}</legend>
    {person.quotes.map(({ id, printed, request }) => (
      <Checkbox
        key={id}
        isSelected={draft.quotes.includes(id)}
        {...(request && { hint: say('requests.asked-before', { when: momentWords(request.at) }) })}
        onChange={(on) =>
          onChange({
            quotes: person.quotes
              .map((quote) => quote.id)
              .filter((other) => (other === id ? on : draft.quotes.includes(other))),
          })
        }
      >
        {printed?.wording ?? ''}
      </Checkbox>
    ))}
  </fieldset>
);
