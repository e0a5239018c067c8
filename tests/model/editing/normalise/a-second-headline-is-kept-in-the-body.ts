import { body, h, headline, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, headline('One'), body(p('x')), headline('Two'));

export const run = () => undefined;

export const output = release(headline('One'), body(p('x'), h('Two')));
