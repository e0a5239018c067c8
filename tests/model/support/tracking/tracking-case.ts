import { type Point, Transforms } from 'slate';
import { pointIn } from '../../../../shared/editing/lines';
import type { Root } from '../../../../shared/release/root';
import { acceptedRoot } from '../../../../shared/review/resolve';
import { rootOf } from '../editing-case';
import type { Written } from '../tree';
import type { ActName } from './act';
import { addressOf, pointAt } from './address';
import { createDesk, type Desk } from './desk';
import { perform } from './sequence';

/** What a case file exports: a release, what authors do to it, and the marked text it must be then. */
export type TrackingCase = {
  input: Written;
  run: (writers: Writers) => void;
  output: string[];
  /** The text with everything accepted, when the case is about that. */
  accepted?: string[];
};

type Writer = {
  /** Does something by its verb; the same is done on the other desk without tracking. */
  (act: ActName | 'undo' | 'redo', value?: string): Writer;
  /** Minutes pass first. */
  later: (minutes: number) => Writer;
};

export type Writers = Record<'ann' | 'bob' | 'cat', Writer> & {
  /** Selects by characters of marked lines of the body, counted from 0; deleted ones count. */
  select: (line: number, from: number, to?: number, toLine?: number) => void;
  /** The same in any section, by the path of a line. */
  selectAt: (path: number[], from: number, toPath?: number[], to?: number) => void;
  desk: Desk;
};

/** A desk with the release of a case, and its selection. */
export const deskFor = ({ root, selection }: Written): Desk => {
  const desk = createDesk(root);
  for (const editor of [desk.tracked, desk.plain]) editor.selection = selection;
  return desk;
};

export const writersAt = (desk: Desk, watch: (author: string, before: Root) => void): Writers => {
  const writer = (author: string): Writer => {
    let after = 0;
    const write = ((act, value = '') => {
      watch(author, rootOf(desk.tracked));
      perform(desk, { author, act, value, after });
      after = 0;
      return write;
    }) as Writer;
    write.later = (minutes) => {
      after = minutes;
      return write;
    };
    return write;
  };
  const selectAt: Writers['selectAt'] = (path, from, toPath = path, to = from) => {
    const [anchor, focus] = [pointIn(desk.tracked, path, from), pointIn(desk.tracked, toPath, to)];
    Transforms.select(desk.tracked, { anchor, focus });
    const read = (point: Point): Point => {
      const address = addressOf(rootOf(desk.tracked), point, acceptedRoot);
      if (!address) throw new Error('case: the selection lies in something deleted');
      return pointAt(desk.plain, address);
    };
    Transforms.select(desk.plain, { anchor: read(anchor), focus: read(focus) });
  };
  const bodyAt = (): number => rootOf(desk.tracked).children.findIndex(({ type }) => type === 'body');
  return {
    ann: writer('ann'),
    bob: writer('bob'),
    cat: writer('cat'),
    selectAt,
    select: (line, from, to = from, toLine = line) =>
      selectAt([0, bodyAt(), line], from, [0, bodyAt(), toLine], to),
    desk,
  };
};
