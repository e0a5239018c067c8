import { body, headline, li, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, headline('One\ntwo'), body(p('a\nb\r\nc'), li('d\u2028e')));

export const run = () => undefined;

export const output = release(headline('One two'), body(p('a'), p('b'), p('c'), li('d'), li('e')));
