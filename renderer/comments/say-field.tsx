import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { say } from '../../shared/messages/say';
import { Button } from '../ui/button';

/** What somebody says: Enter sends, Shift+Enter is a new line, Escape leaves. It grows with its words. */
export const SayField = ({
  label,
  placeholder = label,
  send = say('comments.send'),
  given = '',
  hasFocus = false,
  onSend,
  onLeave,
}: {
  label: string;
  placeholder?: string;
  send?: string;
  given?: string;
  /** Takes the focus when it appears. */
  hasFocus?: boolean;
  onSend: (text: string) => void;
  onLeave: () => void;
}) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(given);
  const [isUsed, setUsed] = useState(hasFocus);
  useLayoutEffect(() => {
    if (!hasFocus) return;
    const take = () => {
      if (document.activeElement === area.current) return;
      area.current?.focus({ preventScroll: true });
      area.current?.setSelectionRange(given.length, given.length);
    };
    // At once: the next key is meant for it, and on the sheet it would replace what is selected.
    take();
    // A palette that goes gives the focus back to the sheet.
    const frame = requestAnimationFrame(take);
    return () => cancelAnimationFrame(frame);
  }, [hasFocus, given]);

  const leave = () => {
    setText(given);
    setUsed(false);
    onLeave();
  };
  const submit = () => {
    if (text.trim() === '') return;
    setText('');
    setUsed(false);
    onSend(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    // Keys typed here are words, not the list's.
    event.stopPropagation();
  };
  return (
    <TextField className="say-field" value={text} onChange={setText} onFocus={() => setUsed(true)}>
      <Label className="visually-hidden">{label}</Label>
      <TextArea
        ref={area}
        className="input say-words"
        placeholder={placeholder}
        rows={1}
        dir="auto"
        aria-description={say('comments.keys')}
        onKeyDown={onKeyDown}
      />
      {isUsed && (
        <div className="say-acts">
          <Button look="quiet" onPress={leave}>
            {say('comments.cancel')}
          </Button>
          <Button onPress={submit} isDisabled={text.trim() === ''}>
            {send}
          </Button>
        </div>
      )}
    </TextField>
  );
};
