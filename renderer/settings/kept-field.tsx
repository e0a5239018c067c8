import { useEffect, useState } from 'react';
import type { Settings } from '../../shared/ipc/settings';
import { say } from '../../shared/messages/say';
import { TextField } from '../ui/text-field';
import { changeSettings, useSettings } from './settings-store';

type Name = 'name' | 'role' | 'office';

/** A setting that is a line of text, kept when the field is left or Enter is pressed. */
export const KeptField = ({ name }: { name: Name }) => {
  const kept = useSettings((state) => state.settings[name]);
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const keep = () => {
    const changes: Partial<Settings> = { [name]: text.trim() };
    if (text.trim() !== kept) void changeSettings(changes);
  };
  return (
    <TextField
      label={say(`settings.${name}`)}
      hint={say(`settings.hint.${name}`)}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else event.continuePropagation();
      }}
      maxLength={200}
    />
  );
};
