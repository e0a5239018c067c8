import { endMark, rawRelease, release } from '../../support/tree';

export const input = rawRelease({}, endMark('###'), endMark('ENDS'));

export const run = () => undefined;

export const output = release(endMark('### ENDS'));
