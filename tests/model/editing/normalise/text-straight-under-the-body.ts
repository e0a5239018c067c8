import { b, body, p, rawRelease, release, t } from '../../support/tree';

/** Plain Slate glues all paragraphs together when the first child is text, and drops it when it is not. */
export const input = rawRelease({}, body(t('Loose '), b('words'), p('One'), p('Two'), t('End')));

export const run = () => undefined;

export const output = release(body(p('Loose ', b('words')), p('One'), p('Two'), p('End')));
