import { say } from '../../shared/messages/say';
import { SideSheet } from '../ui/side-sheet';
import { useWindow } from './window-store';

export const AboutPanel = ({ onClose }: { onClose: () => void }) => {
  const version = useWindow((state) => state.started?.version ?? '');
  return (
    <SideSheet title={say('command.about')} onClose={onClose}>
      <p className="about-name">{say('window.name')}</p>
      <p>{say('window.version', { version })}</p>
      <p>{say('window.about')}</p>
    </SideSheet>
  );
};
