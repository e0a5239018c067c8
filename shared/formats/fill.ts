/** Fills `{name}` in a pattern; a slot without a value is a bug of the pattern. */
export const fill = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{([^{}]+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`fill: no value for ${slot}`);
    return value;
  });
