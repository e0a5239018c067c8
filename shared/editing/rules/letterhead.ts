import type { Node } from 'slate';
import type { Image, Issuer, LetterheadLine } from '../../release/blocks';
import type { Letterhead } from '../../release/sections';
import { mapRuns } from './blocks';
import { emptyIssuer, emptyLetterheadLine } from './empty';
import { hasText } from './leaves';
import { isWellFormedLine, lineOf } from './line';
import { hasLegalProperties, propertiesFor } from './properties';
import { isImageUnit, textUnits, unitsOf } from './units';

const isGoodLine = (node: Node): node is LetterheadLine =>
  'type' in node && node.type === 'letterhead-line' && isWellFormedLine(node);

const isIssuer = (node: Node): node is Issuer =>
  'type' in node && node.type === 'issuer' && Array.isArray(node.children);

const isGoodIssuer = (node: Node): boolean =>
  isIssuer(node) &&
  node.children.length > 0 &&
  node.children.every(isGoodLine) &&
  hasLegalProperties('issuer', node);

const lines = (nodes: readonly Node[], strays: Image[]): LetterheadLine[] =>
  mapRuns(nodes, isGoodLine, (run) => {
    const units = unitsOf(run);
    strays.push(...units.filter(isImageUnit));
    return textUnits(units)
      .filter((unit) => hasText(unit.leaves) || unit.type === 'letterhead-line')
      .map((unit) => lineOf('letterhead-line', unit.properties, unit.leaves));
  });

const conformIssuer = (issuer: Issuer, strays: Image[]): Issuer => {
  if (isGoodIssuer(issuer)) return issuer;
  const kept = lines(issuer.children, strays);
  return {
    ...propertiesFor('issuer', issuer),
    type: 'issuer',
    children: kept.length > 0 ? kept : [emptyLetterheadLine()],
  };
};

const isWellFormedLetterhead = (letterhead: Letterhead): boolean =>
  letterhead.children.length > 0 &&
  letterhead.children.every(isGoodIssuer) &&
  hasLegalProperties('letterhead', letterhead);

/** letterhead = issuer+, issuer = letterhead-line+. A line on its own joins the issuer before it. */
export const conformLetterhead = (letterhead: Letterhead): { node: Letterhead; strays: Image[] } => {
  if (isWellFormedLetterhead(letterhead)) return { node: letterhead, strays: [] };
  const strays: Image[] = [];
  const issuers: Issuer[] = [];
  for (const part of mapRuns(letterhead.children, isIssuer, (run) => [lines(run, strays)])) {
    const last = issuers.at(-1);
    if (!Array.isArray(part)) issuers.push(conformIssuer(part, strays));
    else if (part.length === 0) continue;
    else if (last) issuers[issuers.length - 1] = { ...last, children: [...last.children, ...part] };
    else issuers.push({ type: 'issuer', children: part });
  }
  const children = issuers.length > 0 ? issuers : [emptyIssuer()];
  return { node: { ...propertiesFor('letterhead', letterhead), type: 'letterhead', children }, strays };
};
