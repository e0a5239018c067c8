import type { Time } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { TimeField } from 'react-aria-components/TimeField';

/** A time of day typed in its parts, by the clock of 24 hours. */
export const TypedTime = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Time | null;
  onChange: (time: Time | null) => void;
}) => (
  <TimeField className="field" value={value} onChange={onChange} hourCycle={24}>
    <Label className="field-label">{label}</Label>
    <DateInput className="field-box date-input">
      {(segment) => <DateSegment className="date-segment" segment={segment} />}
    </DateInput>
  </TimeField>
);
