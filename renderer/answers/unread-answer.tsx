import { useEffect, useState } from 'react';
import { say } from '../../shared/messages/say';
import type { AnswerFailure } from '../../shared/review/answer';
import type { AnswerSource } from '../../shared/review/mail';
import { desktop } from '../desktop';
import { Button } from '../ui/button';
import { openElsewhere } from './incoming-answer';

/** Why an answer could not be read, and the release it belongs to when that is another one. */
export const UnreadAnswer = ({
  reason,
  source,
  name,
}: {
  reason: AnswerFailure['reason'];
  source: AnswerSource;
  name: string | undefined;
}) => {
  const [entry, setEntry] = useState<string | null>(null);
  const isElsewhere = reason === 'other-release';
  useEffect(() => {
    if (!isElsewhere) return;
    let stale = false;
    void desktop.call('answer/home', { text: source.attached?.[0] ?? source.text }).then((home) => {
      if (!stale) setEntry(home?.entry ?? null);
    });
    return () => {
      stale = true;
    };
  }, [isElsewhere, source]);
  return (
    <div role="alert" className="answer-unread">
      <p>{say(`review.answer.${reason}`, { name: name ?? say('answers.this') })}</p>
      {entry !== null && (
        <Button onPress={() => void openElsewhere(entry, { source, ...(name && { name }) })}>
          {say('answers.open-other')}
        </Button>
      )}
    </div>
  );
};
