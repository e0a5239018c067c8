import { useState } from 'react';
import { ReactEditor } from 'slate-react';
import { setImage } from '../../../shared/editing/verbs/image';
import { say } from '../../../shared/messages/say';
import type { Image } from '../../../shared/release/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { closePanel } from '../panel-store';
import type { SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

/** What is said of an image: for those who cannot see it, below it, and whose it is. */
export const ImagePanel = ({ editor, image }: { editor: SheetEditor; image: Image }) => {
  const [alt, setAlt] = useState(image.alt ?? '');
  const [caption, setCaption] = useState(image.caption ?? '');
  const [credit, setCredit] = useState(image.credit ?? '');
  return (
    <AnchoredPopover name={say('editor.image.title')} className="image-panel">
      <PanelForm
        onDone={() => {
          const fields = { alt: alt.trim(), caption: caption.trim(), credit: credit.trim() };
          setImage(editor, ReactEditor.findPath(editor, image), fields);
          closePanel();
        }}
      >
        <TextField
          label={say('editor.image.alt')}
          hint={say('editor.image.alt-hint')}
          value={alt}
          onChange={setAlt}
          autoFocus
        />
        <TextField label={say('editor.image.caption')} value={caption} onChange={setCaption} />
        <TextField label={say('editor.image.credit')} value={credit} onChange={setCredit} />
        <div className="panel-actions">
          <Button type="submit">{say('editor.done')}</Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
