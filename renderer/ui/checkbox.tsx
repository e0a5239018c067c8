import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

export const Checkbox = ({
  children,
  hint,
  isSelected,
  isDisabled = false,
  onChange,
}: {
  children: string;
  hint?: string;
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (on: boolean) => void;
}) => (
  <AriaCheckbox className="checkbox" isSelected={isSelected} isDisabled={isDisabled} onChange={onChange}>
    <span className="checkbox-box">{isSelected && <Check size={12} strokeWidth={3} aria-hidden />}</span>
    <span>
      {children}
      {hint && <span className="field-hint"> {hint}</span>}
    </span>
  </AriaCheckbox>
);
