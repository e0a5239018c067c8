import { body, h, li, node, p, rawRelease, release, t } from '../../support/tree';

export const input = rawRelease(
  {},
  body(
    node(
      'paragraph',
      { level: 2, colour: 'red' },
      { text: 'a', bold: false },
      { text: 'b', comments: [] },
      { text: 'c', comments: ['b', 'a', 'b'] },
    ),
    node('paragraph', { list: 'bullet', level: 12 }, 'd'),
    node('subheading', { list: 'bullet' }, 'e'),
  ),
);

export const run = () => undefined;

export const output = release(body(p('ab', t('c', { comments: ['a', 'b'] })), li('d'), h('e')));
