import { datelineOf } from '../../shared/formats/dateline';
import type { Root } from '../../shared/release/root';

export type DatelineParts = { before: string; after: string; separator: string; capitals: boolean };

/** A private-use letter: no pattern, month or language has it, and capitals leave it alone. */
const place = '\ue000';

/**
 * What the house style prints around the place, so that the place itself can be written on the sheet:
 * ", 8 August 2019" after it, or " (Aug. 8, 2019)". `capitals`: the city is printed in them.
 */
export const datelineParts = (
  root: Pick<Root, 'houseStyle' | 'language'>,
  date: string | undefined,
): DatelineParts => {
  const print = (words: string) =>
    datelineOf({ ...blank, ...root, children: [{ type: 'dateline', date, children: [{ text: words }] }] })
      .text;
  const [before = '', after = ''] = print(place).split(place);
  const capitals = print('x').startsWith(`${before}X`);
  return { before, after, separator: root.houseStyle.dateline.separator, capitals };
};

const blank: Omit<Root, 'houseStyle' | 'language' | 'children'> = {
  type: 'release',
  kind: 'release',
  issuer: '',
  speakers: [],
  quotes: {},
  comments: {},
  ignoredFindings: [],
};
