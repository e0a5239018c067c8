import { ClipboardPaste, Compass, FilePlus2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { openRelease } from '../library/open-release';
import { keyOf } from '../palette/command-words';
import { IdentityQuestion } from '../settings/identity-question';
import { isMac } from './platform';
import { useWindow } from './window-store';
import '../styles/first-window.css';

const Offer = ({
  icon,
  title,
  words,
  keys,
  onPress,
}: {
  icon: ReactNode;
  title: string;
  words: string;
  keys: string;
  onPress: () => void;
}) => (
  <Button className="offer" onPress={onPress}>
    <span className="offer-icon">{icon}</span>
    <span className="offer-words">
      <span className="offer-title">{title}</span>
      <span className="offer-hint">{words}</span>
    </span>
    <kbd>{keys}</kbd>
  </Button>
);

const RecentFiles = () => {
  const recent = useWindow((state) => state.recent);
  if (recent.length === 0) return null;
  return (
    <section className="recent" aria-label={say('first.recent')}>
      <h2 className="field-label">{say('first.recent')}</h2>
      <ul>
        {recent.map(({ entry, fileName, headline }) => (
          <li key={entry}>
            <Button className="recent-file" onPress={() => void openRelease(entry)}>
              <span dir="auto">{headline || fileName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The window before a release is open: three ways in, and no tour. */
export const FirstWindow = () => {
  const [over, setOver] = useState(0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its twin in the first offer and in Ctrl V
    <div
      className="first scroller"
      data-over={over > 0 || undefined}
      onDragEnter={() => setOver((depth) => depth + 1)}
      onDragLeave={() => setOver((depth) => Math.max(0, depth - 1))}
      onDrop={() => setOver(0)}
    >
      <div className="first-sheet">
        <p className="first-letterhead">{say('window.name')}</p>
        <h1 className="first-headline">{say('first.headline')}</h1>
        <p className="first-sub">{say('first.sub')}</p>
        <div className="offers">
          <Offer
            icon={<ClipboardPaste size={18} aria-hidden />}
            title={say('first.paste')}
            words={say('first.paste-hint')}
            keys={isMac ? '⌘V' : 'Ctrl V'}
            onPress={() => run('import')}
          />
          <Offer
            icon={<FilePlus2 size={18} aria-hidden />}
            title={say('first.new')}
            words={say('first.new-hint')}
            keys={keyOf('new-release')}
            onPress={() => run('new-release')}
          />
          <Offer
            icon={<Compass size={18} aria-hidden />}
            title={say('first.look-around')}
            words={say('first.look-around-hint')}
            keys={keyOf('look-around')}
            onPress={() => run('look-around')}
          />
        </div>
        <IdentityQuestion />
        <RecentFiles />
      </div>
    </div>
  );
};
