import { useState } from 'react';
import { setEmblem } from '../../../shared/editing/verbs/issuers';
import { say } from '../../../shared/messages/say';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { chooseEmblem } from '../images/choose';
import { emblemAt } from '../images/emblem-at';
import { closePanel } from '../panel-store';
import type { SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

/** The emblem of the issuer the caret stands in (else the first): another picture, its words, or none. */
export const EmblemPanel = ({ editor }: { editor: SheetEditor }) => {
  const [alt, setAlt] = useState(() => emblemAt(editor)?.alt ?? '');
  return (
    <AnchoredPopover name={say('editor.emblem.title')}>
      <PanelForm
        onDone={() => {
          const emblem = emblemAt(editor);
          if (emblem) setEmblem(editor, { ...emblem, alt: alt.trim() });
          closePanel();
        }}
      >
        <TextField
          label={say('editor.image.alt')}
          hint={say('editor.emblem.alt-hint')}
          value={alt}
          onChange={setAlt}
          autoFocus
        />
        <div className="panel-actions">
          <Button
            look="quiet"
            onPress={() => {
              setEmblem(editor, undefined);
              closePanel();
            }}
          >
            {say('editor.emblem.remove')}
          </Button>
          <Button
            look="quiet"
            onPress={() => {
              closePanel();
              void chooseEmblem(editor);
            }}
          >
            {say('editor.emblem.other')}
          </Button>
          <Button type="submit">{say('editor.done')}</Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
