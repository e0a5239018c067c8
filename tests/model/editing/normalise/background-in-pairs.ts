import { background, heading, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease(
  {},
  background(p('a'), heading('One'), heading('Two'), p('b'), heading('Three')),
);

export const run = () => undefined;

export const output = release(
  background(heading(), p('a'), heading('One'), p(), heading('Two'), p('b'), heading('Three'), p()),
);
