import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { setLanguage } from '../../../shared/editing/verbs/fields';
import { say } from '../../../shared/messages/say';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { isLanguageTag, languageName, unLanguages } from '../language-name';
import { closePanel } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

const other = 'other';

/** The release's language: direction, dates, quotation marks and hyphenation follow it. */
export const LanguagePanel = ({ editor }: { editor: SheetEditor }) => {
  const { language } = rootOf(editor);
  const isListed = unLanguages.some((tag) => tag === language);
  const [chosen, setChosen] = useState(isListed ? language : other);
  const [typed, setTyped] = useState(isListed ? '' : language);
  const tag = chosen === other ? typed.trim() : chosen;
  const valid = isLanguageTag(tag);
  return (
    <AnchoredPopover name={say('editor.language.title')}>
      <PanelForm
        onDone={() => {
          if (!valid) return;
          if (tag !== language) setLanguage(editor, tag);
          closePanel();
        }}
      >
        <RadioGroup className="field choices" value={chosen} onChange={setChosen}>
          <Label className="field-label">{say('editor.language.title')}</Label>
          {unLanguages.map((id) => (
            <Radio key={id} value={id} className="choice">
              {languageName(id)}
            </Radio>
          ))}
          <Radio value={other} className="choice">
            {say('editor.language.other')}
          </Radio>
        </RadioGroup>
        {chosen === other && (
          <TextField
            label={say('editor.language.tag')}
            placeholder="pt-BR"
            hint={valid ? languageName(tag) : say('editor.language.example')}
            value={typed}
            onChange={setTyped}
          />
        )}
        <div className="panel-actions">
          <Button type="submit" isDisabled={!valid}>
            {say('editor.done')}
          </Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
