import { say } from '../../shared/messages/say';
import { SideSheet } from '../ui/side-sheet';

/** Asks one person for a yes to their words. */
export const AskPanel = ({ onClose }: { onClose: () => void }) => (
  <SideSheet title={say('requests.title')} onClose={onClose}>
    {null}
  </SideSheet>
);
