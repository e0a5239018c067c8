import { body, headline, p, rawRelease, release, t } from '../../support/tree';

export const input = rawRelease({}, t('Before'), headline('One'), t('Between'), body(p('Two')), t('After'));

export const run = () => undefined;

export const output = release(headline('One'), body(p('Before'), p('Between'), p('Two'), p('After')));
