import { useState } from 'react';
import { say } from '../../shared/messages/say';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { changeSettings, useSettings } from './settings-store';

/** Asks for name and office, once: answered or skipped, it is never asked again. */
export const IdentityQuestion = () => {
  const { settings, loaded } = useSettings();
  const [name, setName] = useState('');
  const [office, setOffice] = useState('');
  if (!loaded || settings.identityAsked || settings.name) return null;
  return (
    <form
      className="identity"
      aria-label={say('first.who')}
      onSubmit={(event) => {
        event.preventDefault();
        void changeSettings({ name: name.trim(), office: office.trim(), identityAsked: true });
      }}
    >
      <p className="identity-why">{say('first.who-why')}</p>
      <div className="identity-fields">
        <TextField label={say('settings.name')} value={name} onChange={setName} maxLength={200} />
        <TextField label={say('settings.office')} value={office} onChange={setOffice} maxLength={200} />
      </div>
      <div className="identity-acts">
        <Button type="submit" isDisabled={!name.trim() && !office.trim()}>
          {say('first.keep')}
        </Button>
        <Button look="quiet" onPress={() => void changeSettings({ identityAsked: true })}>
          {say('first.skip')}
        </Button>
      </div>
    </form>
  );
};
