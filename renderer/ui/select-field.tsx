import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

export type Choice = { id: string; label: string };

/** One of a list, with its label. */
export const SelectField = ({
  label,
  hideLabel,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  hideLabel?: boolean;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}) => (
  <Select className="field" value={chosen} onChange={(key) => key !== null && onChoose(String(key))}>
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <Button className="select-button">
      <SelectValue />
      <ChevronDown size={14} aria-hidden />
    </Button>
    <Popover className="popover menu-popover select-popover" offset={4}>
      <ListBox className="menu" items={choices}>
        {(choice) => (
          <ListBoxItem className="menu-item" textValue={choice.label}>
            {({ isSelected }) => (
              <>
                <span className="menu-check">{isSelected && <Check size={14} aria-hidden />}</span>
                <span className="menu-words">{choice.label}</span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
