/**
 * Letters typed between the palette's key and the palette's own field. They are meant for the field: were
 * they let through, they would land in the release behind it.
 */
let typed = '';

export const isPaletteAwaited = (wanted: boolean): boolean =>
  wanted && document.querySelector('.palette-search input') === null;

export const typeAhead = ({ key }: KeyboardEvent): void => {
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if ([...key].length === 1) typed += key;
};

/** What was typed so far, for the field to begin with; kept no longer. */
export const takeTypedAhead = (): string => {
  const taken = typed;
  typed = '';
  return taken;
};
