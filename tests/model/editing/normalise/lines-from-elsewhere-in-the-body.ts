import { body, cl, h, heading, node, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease(
  {},
  body(
    heading('H'),
    cl('name', 'Ada'),
    node('table-row', {}, node('table-cell', {}, 'a'), node('table-cell', {}, 'b')),
  ),
);

export const run = () => undefined;

export const output = release(body(h('H'), p('Ada'), p('a'), p('b')));
