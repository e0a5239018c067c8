import { insertImported } from '../../../../shared/editing/verbs/insert-imported';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { a, b, body, h, node, p, release } from '../../support/tree';

export const input = release(body(p('|')));

export const run = (editor: ReleaseEditor) =>
  insertImported(editor, [
    { kind: 'heading', level: 2, runs: [{ text: 'A' }] },
    { kind: 'list-item', list: 'number', level: 1, runs: [{ text: 'b', bold: true }] },
    { kind: 'rule', runs: [] },
    { kind: 'paragraph', runs: [{ text: 'c', link: 'https://a.example' }] },
  ]);

export const output = release(
  body(h('A'), node('paragraph', { list: 'number', level: 1 }, b('b')), p(a('https://a.example', 'c|'))),
);
