import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';

/** A sentence that stays until its cause is gone, with what can be done about it. */
export const Banner = ({
  tone = 'plain',
  icon,
  className = '',
  children,
  actions,
}: {
  tone?: 'plain' | 'warning';
  /** Instead of the one of its tone. */
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={`banner banner-${tone} ${className}`} role={tone === 'warning' ? 'alert' : 'status'}>
    {icon ?? (tone === 'warning' ? <CircleAlert size={16} aria-hidden /> : <Info size={16} aria-hidden />)}
    <div className="banner-words">{children}</div>
    {actions && <div className="banner-actions">{actions}</div>}
  </div>
);
