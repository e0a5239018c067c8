import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { profiles } from '../../../shared/checks/profiles/profiles';
import { asOneStep } from '../../../shared/editing/step';
import { applyOrder } from '../../../shared/editing/verbs/apply-order';
import { setHouseStyle } from '../../../shared/editing/verbs/fields';
import { say } from '../../../shared/messages/say';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { closePanel } from '../panel-store';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';
import { PanelForm } from './form';

/** Another house style changes how datelines and dates print; the order of the sections only when asked. */
export const HouseStylePanel = ({ editor }: { editor: SheetEditor }) => {
  const [chosen, setChosen] = useState(rootOf(editor).houseStyle.id);
  const [order, setOrder] = useState(false);
  return (
    <AnchoredPopover name={say('editor.house-style.title')}>
      <PanelForm
        onDone={() => {
          const style = profiles.find(({ id }) => id === chosen);
          asOneStep(editor, () => {
            if (style && style.id !== rootOf(editor).houseStyle.id) setHouseStyle(editor, style);
            if (order) applyOrder(editor);
          });
          closePanel();
        }}
      >
        <RadioGroup className="field choices" value={chosen} onChange={setChosen}>
          <Label className="field-label">{say('editor.house-style.title')}</Label>
          {profiles.map(({ id, name }) => (
            <Radio key={id} value={id} className="choice">
              {name}
            </Radio>
          ))}
        </RadioGroup>
        <Checkbox isSelected={order} onChange={setOrder}>
          {say('editor.house-style.order')}
        </Checkbox>
        <div className="panel-actions">
          <Button type="submit">{say('editor.done')}</Button>
        </div>
      </PanelForm>
    </AnchoredPopover>
  );
};
