import { say } from '../../shared/messages/say';
import { SideSheet } from '../ui/side-sheet';

/** What came back, as it was understood, to be recorded. */
export const AnswerPanel = ({ onClose }: { onClose: () => void }) => (
  <SideSheet title={say('answers.title')} onClose={onClose}>
    {null}
  </SideSheet>
);
