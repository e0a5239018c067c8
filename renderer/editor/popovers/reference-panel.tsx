import { useState } from 'react';
import { setReference } from '../../../shared/editing/verbs/fields';
import { say } from '../../../shared/messages/say';
import { sectionOf } from '../../../shared/release/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { closePanel } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

export const ReferencePanel = ({ editor }: { editor: SheetEditor }) => {
  const [typed, setTyped] = useState(() => sectionOf(rootOf(editor), 'label')?.reference ?? '');
  return (
    <AnchoredPopover name={say('editor.reference.title')}>
      <PanelForm
        onDone={() => {
          setReference(editor, typed.trim());
          closePanel();
        }}
      >
        <TextField
          label={say('editor.reference.title')}
          hint={say('editor.reference.hint')}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
        <div className="panel-actions">
          <Button type="submit">{say('editor.done')}</Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
