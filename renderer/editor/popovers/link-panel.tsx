import { useState } from 'react';
import { linkAt, setLink, unsetLink } from '../../../shared/editing/verbs/link';
import { say } from '../../../shared/messages/say';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { linkFrom } from '../link-from';
import { closePanel } from '../panel-store';
import type { SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

export const LinkPanel = ({ editor }: { editor: SheetEditor }) => {
  const [before] = useState(() => linkAt(editor)?.link);
  const [address, setAddress] = useState(before ?? '');
  const [wrong, setWrong] = useState(false);
  const done = () => {
    const link = linkFrom(address);
    if (!link) {
      setWrong(true);
      return;
    }
    setLink(editor, link);
    closePanel();
  };
  return (
    <AnchoredPopover name={say('editor.link.title')}>
      <PanelForm onDone={done}>
        <TextField
          label={say('editor.link.address')}
          placeholder="https://"
          value={address}
          onChange={(value) => {
            setAddress(value);
            setWrong(false);
          }}
          error={wrong ? say('editor.link.wrong') : undefined}
          autoFocus
        />
        <div className="panel-actions">
          {before && (
            <Button
              look="quiet"
              onPress={() => {
                unsetLink(editor);
                closePanel();
              }}
            >
              {say('editor.link.remove')}
            </Button>
          )}
          <Button type="submit">{say('editor.link.put')}</Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
