import type { CSSProperties } from 'react';

/** Words for a hint that a child draws: a custom property as a string of the style sheet. */
export const cssWords = (name: `--${string}`, words: string): CSSProperties =>
  ({ [name]: JSON.stringify(words) }) as CSSProperties;
