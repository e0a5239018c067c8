import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps,
  type MenuProps,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';

export { MenuTrigger };

/** The list of a menu; its name is read aloud. */
export const Menu = <T extends object>({ name, ...props }: MenuProps<T> & { name: string }) => (
  <AriaMenu {...props} aria-label={name} className="menu" />
);

/** A menu that hangs from the button before it in a `MenuTrigger`. */
export const MenuPopover = ({ children }: { children: ReactNode }) => (
  <Popover className="popover menu-popover" placement="bottom start" offset={4}>
    {children}
  </Popover>
);

export const MenuItem = ({
  icon,
  keys,
  hint,
  children,
  ...props
}: Omit<MenuItemProps, 'children' | 'className'> & {
  icon?: ReactNode;
  keys?: string;
  hint?: string;
  children: string;
}) => (
  <AriaMenuItem {...props} textValue={children} className="menu-item">
    {({ selectionMode, isSelected }) => (
      <>
        {selectionMode !== 'none' && (
          <span className="menu-check">{isSelected && <Check size={14} aria-hidden />}</span>
        )}
        {icon}
        <span className="menu-words">{children}</span>
        {hint && <span className="menu-hint">{hint}</span>}
        {keys && <kbd>{keys}</kbd>}
      </>
    )}
  </AriaMenuItem>
);

export const MenuLine = () => <Separator className="menu-line" />;
