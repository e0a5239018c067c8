import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Choice } from './select-field';

/** A choice of two or three, all in sight. */
export const Segments = ({
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
  <RadioGroup className="field" value={chosen} onChange={onChoose} orientation="horizontal">
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <div className="segments">
      {choices.map(({ id, label }) => (
        <Radio key={id} value={id} className="segment">
          {label}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
