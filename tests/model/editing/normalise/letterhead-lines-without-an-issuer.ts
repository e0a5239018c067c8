import { issuer, letterhead, lhl, rawRelease, release, t } from '../../support/tree';

export const input = rawRelease({}, letterhead(lhl('a'), issuer(lhl('b')), lhl('c'), t('d')));

export const run = () => undefined;

export const output = release(letterhead(issuer(lhl('a')), issuer(lhl('b'), lhl('c'), lhl('d'))));
