import { FileText } from 'lucide-react';
import { say } from '../../shared/messages/say';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { type GivenAnswer, openAnswer } from './answers-store';
import { chooseAnswer } from './incoming-answer';

/** The file that came, or the place to paste a reply. */
export const AnswerInput = ({
  given,
  text,
  onText,
}: {
  given: GivenAnswer | null;
  text: string;
  onText: (text: string) => void;
}) =>
  given ? (
    <p className="answer-given">
      <FileText size={15} aria-hidden />
      <span dir="auto">{given.name ?? say('answers.pasted')}</span>
      <Button look="quiet" onPress={() => openAnswer()}>
        {say('answers.another')}
      </Button>
    </p>
  ) : (
    <>
      <TextArea
        label={say('answers.paste')}
        hint={say('answers.paste-hint')}
        rows={4}
        value={text}
        onChange={onText}
        autoFocus
      />
      {text.trim() === '' && <Button onPress={() => void chooseAnswer()}>{say('answers.choose')}</Button>}
    </>
  );
