import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

/** A button that is only a picture: its name is read aloud and shown, with its key, when pointed at. */
export const IconButton = ({
  name,
  keys,
  selected,
  onPress,
  isDisabled,
  children,
}: {
  name: string;
  keys?: string;
  /** Set for a switch: whether it is on. */
  selected?: boolean;
  onPress?: () => void;
  isDisabled?: boolean;
  children: ReactNode;
}) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    {selected === undefined ? (
      <Button className="icon-button" aria-label={name} onPress={onPress} isDisabled={isDisabled}>
        {children}
      </Button>
    ) : (
      <ToggleButton
        className="icon-button"
        aria-label={name}
        isSelected={selected}
        onChange={onPress}
        isDisabled={isDisabled}
      >
        {children}
      </ToggleButton>
    )}
    <Tooltip className="tooltip" offset={6}>
      {name}
      {keys && <kbd>{keys}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);
