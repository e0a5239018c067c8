import { dateline, node, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, node('dateline', { date: '2026-01-02' }, ''), dateline('Geneva'));

export const run = () => undefined;

export const output = release(node('dateline', { date: '2026-01-02' }, 'Geneva'));
