import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { backToSheet } from '../back-to-sheet';
import { closePanel, usePanel } from '../panel-store';

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

/** Waits until the panel is gone: a contained focus would be pulled back into it. */
const ReturnCaret = () => {
  useLayoutEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (usePanel.getState().panel === null) backToSheet();
      });
    },
    [],
  );
  return null;
};
