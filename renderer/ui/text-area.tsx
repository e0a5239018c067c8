import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';

/** Several lines of text with their label. */
export const TextArea = ({
  label,
  hint,
  placeholder,
  rows = 3,
  dir = 'auto',
  ...props
}: Omit<TextFieldProps, 'children' | 'className'> & {
  label: string;
  hint?: string;
  placeholder?: string;
  rows?: number;
  dir?: 'auto' | 'ltr' | 'rtl';
}) => (
  <AriaTextField {...props} className="field">
    <Label className="field-label">{label}</Label>
    <AriaTextArea className="input text-area" placeholder={placeholder} rows={rows} dir={dir} />
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
  </AriaTextField>
);
