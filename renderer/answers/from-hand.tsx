import { useMemo, useState } from 'react';
import { say } from '../../shared/messages/say';
import type { ReadAnswer } from '../../shared/review/answer';
import { unaskedQuotes } from '../../shared/review/unasked';
import { rootOf } from '../editor/sheet-editor';
import { TextField } from '../ui/text-field';
import { ReadingCard } from './reading-card';
import { type AnswerJob, type PutWords, recordUnasked } from './record-answer';
import { RecordButton } from './record-button';
import { useChoices } from './use-choices';

type Answer = Extract<ReadAnswer, { by: 'hand' }>;

/** An answer that names no request, so it says nothing until a person chooses: which quotes it is about, and what it says of each. */
export const FromHand = ({
  job,
  answer,
  onRecorded,
}: {
  job: Omit<AnswerJob, 'decided'>;
  answer: Answer;
  onRecorded: (put: PutWords[]) => void;
}) => {
  const { editor, release, states } = job;
  const { language } = rootOf(editor);
  const { text, offered, source, at } = answer;
  const quotes = useMemo(
    () => unaskedQuotes(offered, text, { release, states, language }),
    [offered, text, release, states, language],
  );
  const [name, setName] = useState(answer.from.name);
  const { all, choose, decided } = useChoices(quotes, release, states, () => 'none');
  const record = async () => {
    const put = await recordUnasked(
      { ...job, decided },
      { how: 'by-hand', source, ...(name.trim() && { name: name.trim() }), ...(at && { said: at }) },
    );
    if (put) onRecorded(put);
  };
  if (quotes.length === 0) return <p role="status">{say('answers.no-open')}</p>;
  return (
    <form
      className="answer-read"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <p className="answer-by-hand">{say('review.answer.unknown-ref')}</p>
      <TextField label={say('answers.by')} hint={say('answers.by-hint')} value={name} onChange={setName} />
      {all.map(({ quote, readings, chosen }) => (
        <div key={quote.quote} className="answer-hand">
          <p className="answer-person" dir="auto">
            {quote.asked.speaker.name}
          </p>
          <ReadingCard
            quote={quote}
            readings={readings}
            chosen={chosen}
            onChoose={(next) => choose(quote.quote, next)}
          />
        </div>
      ))}
      <RecordButton count={decided.length} unclear={0} />
    </form>
  );
};
