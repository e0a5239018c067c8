import { say } from '../../shared/messages/say';
import type { QuoteStateName } from '../../shared/review/state';
import { stateMarks } from './state-look';

export const StateChip = ({ state }: { state: QuoteStateName }) => {
  const Mark = stateMarks[state];
  return (
    <span className="state-chip" data-state={state}>
      <Mark size={13} aria-hidden />
      {say(`quotes.state.${state}`)}
    </span>
  );
};
