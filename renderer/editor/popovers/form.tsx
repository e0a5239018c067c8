import type { FormEvent, KeyboardEvent, ReactNode } from 'react';

/**
 * The parts of a date or time are no inputs: by itself a form hears nothing of Enter in them. Captured: each
 * part keeps its keys to itself.
 */
const submitFromPart = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.target instanceof Element)) return;
  if (event.target.getAttribute('role') === 'spinbutton') event.currentTarget.requestSubmit();
};

/** A form whose Enter does what its first button says. */
export const PanelForm = ({ onDone, children }: { onDone: () => void; children: ReactNode }) => (
  <form
    className="panel-form"
    onKeyDownCapture={submitFromPart}
    onSubmit={(event: FormEvent) => {
      event.preventDefault();
      onDone();
    }}
  >
    {children}
  </form>
);
