import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Path, Transforms } from 'slate';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { findAll, rangeOf } from '../../../shared/editing/find';
import { setSmartTyping } from '../../../shared/editing/smart-typing';
import { setTracking } from '../../../shared/editing/with-tracking';
import type { Root } from '../../../shared/release/root';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { samplesFolder } from './releases';

export type Writer = { id: string; name: string; role: string };

export type Draft = {
  editor: ReleaseEditor;
  /** Who edits from now on. */
  as: (writer: Writer) => void;
  /** Selects words wherever they stand; with an edge, puts the caret there. */
  select: (words: string, edge?: 'start' | 'end') => Path;
};

type FileShape = Record<string, unknown> & { content: unknown };

/**
 * A sample as a file that others have written in with tracking on: real marks, made by the verbs of the
 * editor. Its id is another, so that it is a release of its own.
 */
export const markedRelease = async (
  sample: string,
  writers: readonly Writer[],
  write: (draft: Draft) => void,
): Promise<string> => {
  const text = await readFile(join(samplesFolder, sample), 'utf8');
  const file = JSON.parse(text) as FileShape;
  const root = { type: 'release', ...file, children: file.content } as unknown as Root;
  let made = 0;
  let clock = Date.UTC(2026, 10, 23, 16, 2);
  let author = writers[0]?.id ?? '';
  const hand = {
    get author() {
      return author;
    },
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    newId: () => `marked${String(++made).padStart(6, '0')}`,
  };
  const editor = createTrackedEditor(root, { hand });
  setSmartTyping(editor, false);
  setTracking(editor, true);
  const select: Draft['select'] = (words, edge) => {
    const [match] = findAll(editor, words, { matchCase: true });
    if (!match) throw new Error(`${sample} does not say “${words}”`);
    const range = rangeOf(editor, match);
    Transforms.select(editor, edge === 'start' ? range.anchor : edge === 'end' ? range.focus : range);
    return match.path;
  };
  const as: Draft['as'] = ({ id }) => {
    author = id;
  };
  write({ editor, as, select });
  const authors = writers.map(({ id, name, role }) => ({
    id,
    name,
    role,
    initials: name
      .split(' ')
      .map(([letter = '']) => letter)
      .join(''),
  }));
  const { children: content } = editor.children[0] as Root;
  const id = '5d9f2c1e-0b3a-4a77-9d24-7d1f3f6b8a10';
  return `${JSON.stringify({ ...file, id, tracking: true, authors, content }, null, 2)}\n`;
};
