import type { FormEvent, ReactNode } from 'react';

/** A form whose Enter does what its first button says. */
export const PanelForm = ({ onDone, children }: { onDone: () => void; children: ReactNode }) => (
  <form
    className="panel-form"
    onSubmit={(event: FormEvent) => {
      event.preventDefault();
      onDone();
    }}
  >
    {children}
  </form>
);
