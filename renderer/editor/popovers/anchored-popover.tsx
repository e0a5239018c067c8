import { type ReactNode, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { closePanel, usePanel } from '../panel-store';
import { ReturnCaret } from './return-caret';

/** A small panel at a place of the sheet. It closes with Escape or a click beside it, and the caret comes back. */
export const AnchoredPopover = ({
  name,
  className,
  children,
}: {
  name: string;
  className?: string;
  children: ReactNode;
}) => {
  const place = usePanel((state) => state.anchor);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!place) return null;
  return (
    <>
      <span
        ref={anchor}
        className="panel-anchor"
        style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
        aria-hidden
      />
      <Popover
        className={`popover sheet-popover ${className ?? ''}`}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && closePanel()}
        placement="bottom start"
        offset={6}
      >
        <Dialog className="popover-body" aria-label={name}>
          {children}
          <ReturnCaret />
        </Dialog>
      </Popover>
    </>
  );
};
