import { useMemo, useState } from 'react';
import { say } from '../../shared/messages/say';
import type { Speaker } from '../../shared/release/root';
import type { ReadAnswer } from '../../shared/review/answer';
import { quotesKnown } from '../../shared/review/answer-known';
import { useDocument } from '../document/document-store';
import { rootOf } from '../editor/sheet-editor';
import { momentWords } from '../record/moments';
import { Checkbox } from '../ui/checkbox';
import { TextField } from '../ui/text-field';
import { ReadingCard } from './reading-card';
import { firstReading } from './readings';
import { type AnswerJob, type PutWords, recordAnswer } from './record-answer';
import { RecordButton } from './record-button';
import { useChoices } from './use-choices';

type Answer = Extract<ReadAnswer, { by: 'request' }>;

/** An answer to a request of this release: who answers, and what they say about each quote. */
export const FromRequest = ({
  job,
  answer,
  onRecorded,
}: {
  job: Omit<AnswerJob, 'decided'>;
  answer: Answer;
  onRecorded: (put: PutWords[]) => void;
}) => {
  const { person, at, how, note, from } = answer;
  const [name, setName] = useState(from.name || person.name);
  const [isCorrecting, setCorrecting] = useState(false);
  const [known] = useState(() => quotesKnown(answer, useDocument.getState().open?.ledger ?? []));
  const { all, choose, decided } = useChoices(
    answer.quotes,
    job.release,
    job.states,
    // An answer that is on record already would undo a later one: only a person takes it again.
    (quote) => (known.has(quote.quote) ? null : firstReading(quote)),
  );
  const speaker = rootOf(job.editor).speakers.find(({ id }) => id === person.id);
  const corrected = useMemo(() => correctionOf(answer, speaker), [answer, speaker]);
  const record = async () => {
    const told = { ...answer, from: { ...from, name: name.trim() || person.name } };
    const put = await recordAnswer({ ...job, decided }, told, isCorrecting ? corrected : undefined);
    if (put) onRecorded(put);
  };
  return (
    <form
      className="answer-read"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <p className="answer-person">
        {say(at ? 'answers.from-at' : 'answers.from', {
          name: person.name,
          how: say(`record.how.${how}`),
          when: at ? momentWords(at) : '',
        })}
      </p>
      <TextField label={say('answers.by')} value={name} onChange={setName} />
      {all.map(({ quote, readings, chosen }) => (
        <ReadingCard
          key={quote.quote}
          quote={quote}
          readings={readings}
          chosen={chosen}
          onChoose={(next) => choose(quote.quote, next)}
        />
      ))}
      {note && <p className="answer-note">{say('answers.note', { note })}</p>}
      {corrected && (
        <Checkbox isSelected={isCorrecting} onChange={setCorrecting}>
          {say('answers.correct', { speaker: standingWords(corrected) })}
        </Checkbox>
      )}
      <RecordButton count={decided.length} unclear={all.filter(({ chosen }) => chosen.id === null).length} />
    </form>
  );
};

/** The speaker as they want to be named, when that is another way than now. */
const correctionOf = ({ corrections }: Answer, speaker: Speaker | undefined): Speaker | undefined => {
  if (!corrections || !speaker) return undefined;
  const { name, title, organisation } = corrections;
  const { description, ...rest } = speaker;
  const wanted = {
    ...rest,
    name: name.trim() || speaker.name,
    // The form has one field for what a person is; one without a title is described.
    ...(speaker.title === undefined && description !== undefined
      ? { description: title.trim() }
      : { title: title.trim(), ...(description !== undefined && { description }) }),
    organisation: organisation.trim(),
  };
  return standingWords(wanted) === standingWords(speaker) ? undefined : wanted;
};

const standingWords = ({ name, title, description, organisation }: Speaker): string =>
  [name, title || description, organisation].filter((part) => part?.trim()).join(', ');
