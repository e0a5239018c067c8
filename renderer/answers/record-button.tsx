import { say } from '../../shared/messages/say';
import { Button } from '../ui/button';

/** Puts what was chosen on record; says what is still to choose. */
export const RecordButton = ({ count, unclear }: { count: number; unclear: number }) => (
  <>
    {unclear > 0 && <p className="field-hint">{say('answers.left', { count: unclear })}</p>}
    <Button type="submit" look="primary" isDisabled={count === 0}>
      {count === 0 ? say('answers.record-none') : say('answers.record', { count })}
    </Button>
  </>
);
