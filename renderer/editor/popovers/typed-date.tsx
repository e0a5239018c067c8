import type { DateValue } from '@internationalized/date';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';

/** A date typed in its parts, in the order of the reader's own language. */
export const TypedDate = ({
  label,
  value,
  onChange,
  onEnter,
  autoFocus,
}: {
  label: string;
  value: DateValue | null;
  onChange: (date: DateValue | null) => void;
  onEnter?: () => void;
  autoFocus?: boolean;
}) => (
  <DateField
    className="field"
    value={value}
    onChange={onChange}
    autoFocus={autoFocus}
    granularity="day"
    onKeyDown={(event) => {
      if (event.key === 'Enter') onEnter?.();
    }}
  >
    <Label className="field-label">{label}</Label>
    <DateInput className="field-box date-input">
      {(segment) => <DateSegment className="date-segment" segment={segment} />}
    </DateInput>
  </DateField>
);
