import { useRef } from 'react';
import { say } from '../../shared/messages/say';
import { answerQuestion } from './answer';
import { focusNextQuestion } from './focus';
import { closeQuestion, type OpenQuestion } from './questions-store';

/** A question at its place: digits answer while it has the focus, F8 goes to the next. */
export const QuestionCard = ({ question }: { question: OpenQuestion }) => {
  const card = useRef<HTMLFieldSetElement>(null);
  const answer = (index: number) => {
    const choice = question.choices[index];
    if (!choice) return;
    answerQuestion(question, choice);
    closeQuestion(question.id);
    focusNextQuestion();
  };
  return (
    <fieldset
      ref={card}
      className="question"
      data-question={question.id}
      tabIndex={-1}
      aria-label={question.text}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const digit = Number(event.key);
        if (Number.isInteger(digit) && digit >= 1 && digit <= question.choices.length) {
          event.preventDefault();
          answer(digit - 1);
        }
      }}
    >
      <p className="question-text" dir="auto">
        {question.text}
      </p>
      <div className="question-choices">
        {question.choices.map((choice, index) => (
          <button
            type="button"
            key={choice.label}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => answer(index)}
          >
            <kbd aria-hidden>{index + 1}</kbd>
            <span dir="auto">{choice.label}</span>
          </button>
        ))}
      </div>
      <p className="question-keys">{say('editor.question.keys')}</p>
    </fieldset>
  );
};
