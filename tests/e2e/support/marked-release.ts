import { type Path, Transforms } from 'slate';
import { createTrackedEditor } from '../../../shared/editing/create-tracked-editor';
import { findAll, rangeOf } from '../../../shared/editing/find';
import { setSmartTyping } from '../../../shared/editing/smart-typing';
import { setTracking } from '../../../shared/editing/with-tracking';
import type { Root } from '../../../shared/release/root';
import type { ReleaseEditor } from '../../../shared/release/slate-types';
import { coastal, releaseIn, rootIn, samplesFolder } from './releases';

type Writer = { id: string; name: string; role: string };

export const ana: Writer = { id: 'anareis00001', name: 'Ana Reis', role: 'Head of press' };
export const bo: Writer = { id: 'bolindqvist1', name: 'Bo Lindqvist', role: 'Legal' };

type Draft = {
  editor: ReleaseEditor;
  /** Who edits from now on. */
  as: (writer: Writer) => void;
  /** Selects words wherever they stand; with an edge, puts the caret there. */
  select: (words: string, edge?: 'start' | 'end') => Path;
};

/**
 * A sample as a file that Ana and Bo have written in with tracking on: real marks, made by the verbs of the
 * editor. Its id is another, so that it is a release of its own.
 */
export const markedRelease = async (write: (draft: Draft) => void): Promise<string> => {
  const file = await releaseIn(samplesFolder, coastal);
  let made = 0;
  let clock = Date.UTC(2026, 10, 23, 16, 2);
  let author = ana.id;
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
  const editor = createTrackedEditor(rootIn(file), { hand });
  setSmartTyping(editor, false);
  setTracking(editor, true);
  const select: Draft['select'] = (words, edge) => {
    const [match] = findAll(editor, words, { matchCase: true });
    if (!match) throw new Error(`${coastal} does not say “${words}”`);
    const range = rangeOf(editor, match);
    Transforms.select(editor, edge === 'start' ? range.anchor : edge === 'end' ? range.focus : range);
    return match.path;
  };
  const as: Draft['as'] = ({ id }) => {
    author = id;
  };
  write({ editor, as, select });
  const authors = [ana, bo].map(({ id, name, role }) => ({
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
