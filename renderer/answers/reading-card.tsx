import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { say } from '../../shared/messages/say';
import type { AnsweredQuote, Understood } from '../../shared/review/answered-quote';
import { wordingOfTexts } from '../../shared/review/quotes';
import { DiffWords } from '../quotes/diff-words';
import { TextArea } from '../ui/text-area';
import type { Reading } from './readings';

/** What a person chose: a reading, or words of their own typing. */
export type Chosen = { id: string | null; typed: string };
export const typing = 'typed';

/** One quote with all that its answer may say. */
export const ReadingCard = ({
  quote,
  readings,
  chosen,
  onChoose,
}: {
  quote: AnsweredQuote;
  readings: readonly Reading[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}) => {
  const { asked, number, older, hasHidden, understood } = quote;
  const by = asked.speaker.id;
  return (
    <section className="reading-card" aria-label={say('answers.quote', { number })}>
      <p className="reading-words" lang={asked.language} dir="auto">
        {wordingOfTexts(asked.segments)}
      </p>
      {older && (
        <div className="reading-older" role="note">
          <p>{say('answers.older')}</p>
          <p className="reading-words" lang={asked.language} dir="auto">
            <DiffWords parts={older} />
          </p>
        </div>
      )}
      {understood.decision === 'unclear' && chosen.id === null && (
        <p className="reading-unclear">{say('answers.unclear')}</p>
      )}
      <RadioGroup className="field choices" value={chosen.id} onChange={(id) => onChoose({ ...chosen, id })}>
        <Label className="field-label">{say('answers.says')}</Label>
        {readings.map(({ id, understood: one }) => (
          <Radio key={id} value={id} className="choice reading-choice">
            <span>
              {say(`answers.decision.${one.decision}`)}
              {one.decision === 'amended' && (
                <span className="reading-diff" lang={asked.language} dir="auto">
                  <DiffWords parts={one.diff} by={by} />
                </span>
              )}
            </span>
          </Radio>
        ))}
        <Radio value={typing} className="choice reading-choice">
          {say('answers.decision.typed')}
        </Radio>
      </RadioGroup>
      {chosen.id === typing && (
        <TextArea
          label={say('answers.their-words')}
          value={chosen.typed}
          onChange={(typed) => onChoose({ ...chosen, typed })}
        />
      )}
      {hasHidden && <p className="reading-unclear">{say('answers.hidden')}</p>}
    </section>
  );
};

/** Whether a choice is one that goes on record. */
export const isDecided = (understood: Understood | undefined): understood is Understood =>
  understood !== undefined && understood.decision !== 'none' && understood.decision !== 'unclear';
