import type { Issuer } from '../../release/blocks';
import type { Letterhead } from '../../release/sections';
import { leavesOf, withoutBold } from './leaves';
import type { Line } from './line';

const isAddress = (line: Line): boolean =>
  line.address ||
  line.email ||
  line.phone ||
  line.web ||
  /^\d|\d{4,}|\d.*(?:street|straße|str\.|avenue|rue|calle|road|place|plaza|ул\.)/iu.test(line.text);

const joins = /^(?:and|&|und|et|y|и|و|和|with|in partnership with|in cooperation with|\+)$/iu;

/**
 * One issuer a block of lines, when each block names an organisation of its own; lines that only carry
 * an address, or that follow without a name, belong to the issuer before.
 */
export function buildLetterhead(lines: readonly Line[]): Letterhead {
  const issuers: Line[][] = [];
  const named = lines.filter((line) => line.first && line.last).length;
  let parted = false;
  for (const line of lines) {
    const current = issuers.at(-1);
    const begins =
      !current ||
      (!isAddress(line) && parted) ||
      // A blank line parts two issuers only where issuers are more than one line; else lines are just set apart.
      (line.first &&
        line.organisation &&
        named === 0 &&
        !isAddress(line) &&
        current.some((other) => other.organisation));
    parted = joins.test(line.text.trim());
    if (begins && !(parted && current)) issuers.push([line]);
    else current?.push(line);
  }
  const children = issuers.map(
    (group): Issuer => ({
      type: 'issuer',
      children: group.map((line) => ({
        type: 'letterhead-line',
        children: leavesOf(withoutBold(line.runs)),
      })),
    }),
  );
  return { type: 'letterhead', children };
}

/** "KESTREL RAIL — 4 Station Yard — news@…": the name is the first field. */
const nameAlone = (line: Line): Line => {
  const fields = line.text.split(/\s[|–—•·]\s/u);
  const [name = ''] = fields;
  return fields.length > 2 && name !== '' && isAddress(line) ? line.with([{ text: name }]) : line;
};

/** The issuers' names in one line: letterhead without addresses. */
export const issuerOf = (lines: readonly Line[]): string =>
  lines
    .map(nameAlone)
    .filter((line) => !isAddress(line) && !joins.test(line.text.trim()))
    .map((line) => line.text.trim())
    .join(', ');
