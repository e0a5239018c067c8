import type { Body } from '../../release/sections';
import { blocksOf, isWellFormedBlock } from './blocks';
import { emptyParagraph } from './empty';
import { hasLegalProperties, propertiesFor } from './properties';

const isWellFormedBody = (body: Body): boolean =>
  body.children.length > 0 && body.children.every(isWellFormedBlock) && hasLegalProperties('body', body);

/** body = block+ */
export const conformBody = (body: Body): Body => {
  if (isWellFormedBody(body)) return body;
  const blocks = blocksOf(body.children);
  return {
    ...propertiesFor('body', body),
    type: 'body',
    children: blocks.length > 0 ? blocks : [emptyParagraph()],
  };
};
