import { CircleAlert, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { say } from '../../shared/messages/say';
import { Button } from './button';
import { IconButton } from './icon-button';
import { dismissToast, type Toast, useToasts } from './toasts';
import '../styles/toasts.css';

/** How long a plain notice stands, in milliseconds; never while it is pointed at or holds the focus. */
const stands = 8000;

const ToastCard = ({ toast }: { toast: Toast }) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || toast.tone === 'error') return;
    const timer = setTimeout(() => dismissToast(toast.id), stands);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing or focusing only keeps the notice there longer
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast.tone === 'error' && <CircleAlert size={16} className="toast-alert" aria-hidden />}
      <p className="toast-words" dir="auto">
        {toast.words}
      </p>
      {toast.actions.map(({ words, act }) => (
        <Button
          key={words}
          look="quiet"
          onPress={() => {
            act();
            dismissToast(toast.id);
          }}
        >
          {words}
        </Button>
      ))}
      <IconButton name={say('window.dismiss')} onPress={() => dismissToast(toast.id)}>
        <X size={14} aria-hidden />
      </IconButton>
    </div>
  );
};

/** Where notices and running exports stand; read aloud politely. */
export const ToastRegion = ({ children }: { children?: ReactNode }) => {
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className="toasts" aria-label={say('window.notices')} aria-live="polite">
      {children}
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
};
