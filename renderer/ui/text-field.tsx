import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField, type TextFieldProps } from 'react-aria-components/TextField';

/** One line of text with its label; `error` is a sentence. */
export const TextField = ({
  label,
  hint,
  error,
  placeholder,
  icon,
  hideLabel,
  ...props
}: Omit<TextFieldProps, 'children' | 'className'> & {
  label: string;
  hint?: string;
  error?: string;
  placeholder?: string;
  icon?: ReactNode;
  hideLabel?: boolean;
}) => (
  <AriaTextField {...props} className="field" isInvalid={Boolean(error)}>
    <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
    <div className="field-box">
      {icon}
      <Input className="input" placeholder={placeholder} />
    </div>
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-error">{error}</FieldError>
  </AriaTextField>
);
