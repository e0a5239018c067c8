import { body, node, p, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, body(node('image', { caption: 'The dam', credit: 'Ada' }, '')));

export const run = () => undefined;

export const output = release(body(p('The dam'), p('Ada')));
