import type { ReactNode, RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** A small panel beside the control that opened it; the page behind stays where it was. */
export const Popover = ({
  name,
  anchor,
  isOpen,
  onOpenChange,
  children,
}: {
  name: string;
  anchor: RefObject<Element | null>;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}) => (
  <AriaPopover
    className="popover"
    triggerRef={anchor}
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    placement="bottom end"
    offset={10}
  >
    <Dialog className="popover-body" aria-label={name}>
      {children}
    </Dialog>
  </AriaPopover>
);
