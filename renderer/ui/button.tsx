import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';

type Look = 'plain' | 'primary' | 'quiet';

/** `primary` is the next act, once a window; `quiet` has no edge until it is pointed at. */
export const Button = ({
  look = 'plain',
  icon,
  children,
  className,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> & {
  look?: Look;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}) => (
  <AriaButton {...props} className={`button button-${look} ${className ?? ''}`}>
    {icon}
    <span className="button-words">{children}</span>
  </AriaButton>
);
