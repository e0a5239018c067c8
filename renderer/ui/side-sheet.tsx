import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/messages/say';
import { IconButton } from './icon-button';

/** A sheet in the right column, instead of the inspector: Escape or the cross put it away. */
export const SideSheet = ({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) => {
  const box = useRef<HTMLElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    // A field that takes the focus itself keeps it.
    if (!box.current?.contains(document.activeElement)) box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [before]);
  return (
    <aside
      ref={box}
      className="side-sheet"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="side-sheet-head">
        <h2>{title}</h2>
        <IconButton name={say('window.close-panel', { title })} onPress={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div className="side-sheet-body scroller" tabIndex={0}>
        {children}
      </div>
    </aside>
  );
};
