import { Node, type Point, Transforms } from 'slate';
import { createReleaseEditor } from '../../../../shared/editing/create-release-editor';
import { createTrackedEditor } from '../../../../shared/editing/create-tracked-editor';
import { setSmartTyping } from '../../../../shared/editing/smart-typing';
import type { TrackingRules } from '../../../../shared/editing/tracking/rules';
import { setTracking } from '../../../../shared/editing/with-tracking';
import type { Root } from '../../../../shared/release/root';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { acceptedRoot } from '../../../../shared/review/resolve';
import { rootOf } from '../editing-case';
import { type Address, addressOf, pointAt } from './address';

const ids = (prefix: string) => {
  let made = 0;
  return () => `${prefix}${++made}`;
};

/**
 * One release on two desks: tracked by several authors, and edited in the same way without tracking, each
 * edit addressed in the accepted text.
 */
export type Desk = {
  tracked: ReleaseEditor;
  plain: ReleaseEditor;
  start: Root;
  author: string;
  clock: number;
  /** The untracked text after so many undo steps. */
  past: Map<number, { root: Root; selection: ReleaseEditor['selection'] }>;
  rules?: TrackingRules;
};

export const createDesk = (start: Root, rules?: TrackingRules): Desk => {
  const desk = {
    author: 'ann',
    clock: Date.UTC(2026, 0, 1, 9),
    past: new Map(),
    ...(rules && { rules }),
  } as Desk;
  const hand = {
    get author() {
      return desk.author;
    },
    now: () => new Date(desk.clock).toISOString(),
    newId: ids('m'),
  };
  desk.tracked = createTrackedEditor(start, { hand, ...(rules && { rules }) });
  desk.plain = createReleaseEditor(start, { newId: ids('p') });
  desk.start = rootOf(desk.tracked);
  for (const editor of [desk.tracked, desk.plain]) setSmartTyping(editor, false);
  setTracking(desk.tracked, true);
  remember(desk);
  return desk;
};

/** Keeps the untracked text for the undo step the tracked one is at; `from` is the step it was at before. */
export const remember = ({ tracked, plain, past }: Desk, from = 0): void => {
  // While something can be redone nothing new was done, and the texts ahead are still those ahead.
  const { undos, redos } = tracked.history;
  for (const depth of past.keys()) if (redos.length === 0 && depth > from) past.delete(depth);
  past.set(undos.length, { root: rootOf(plain), selection: plain.selection });
};

/** Points of the marked tree that have a place in the accepted text, tried from one chosen by a number on. */
const placeFrom = (
  desk: Desk,
  where: number,
  offset: number,
): { point: Point; address: Address } | undefined => {
  const root = rootOf(desk.tracked);
  const texts = [...Node.texts(desk.tracked)];
  const accepted = desk.rules?.accepted.rootOf ?? acceptedRoot;
  for (let tried = 0; tried < texts.length; tried++) {
    const [leaf, path] = texts[(where + tried) % texts.length] as (typeof texts)[number];
    const point = { path, offset: wholeOffset(leaf.text, offset % (leaf.text.length + 1)) };
    const address = addressOf(root, point, accepted);
    if (address) return { point, address };
  }
  return undefined;
};

/** No caret stands between the two halves of a character. */
export const wholeOffset = (text: string, offset: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(offset)) ? offset + 1 : offset;

export type Choice = { where: number; offset: number; to?: { where: number; offset: number } };

/** Puts the caret, or a selection, at the same place on both desks. */
export const choose = (desk: Desk, { where, offset, to }: Choice): void => {
  const anchor = placeFrom(desk, where, offset);
  const focus = to ? placeFrom(desk, to.where, to.offset) : anchor;
  if (!anchor || !focus) return;
  Transforms.select(desk.tracked, { anchor: anchor.point, focus: focus.point });
  Transforms.select(desk.plain, {
    anchor: pointAt(desk.plain, anchor.address),
    focus: pointAt(desk.plain, focus.address),
  });
  // Slate forgets marks chosen for the caret when the caret moves; on one desk it may stand there already.
  for (const editor of [desk.tracked, desk.plain]) editor.marks = null;
};

/** Takes one edit back: a command that does several things one after the other is several undo steps. */
export const undo = (desk: Desk): void => {
  const { tracked, past } = desk;
  do tracked.undo();
  while (!past.has(tracked.history.undos.length) && tracked.history.undos.length > 0);
  restore(desk);
};

export const redo = (desk: Desk): void => {
  const { tracked, past } = desk;
  do tracked.redo();
  while (!past.has(tracked.history.undos.length) && tracked.history.redos.length > 0);
  restore(desk);
};

const restore = (desk: Desk): void => {
  const found = desk.past.get(desk.tracked.history.undos.length);
  if (!found) throw new Error('desk: no text is known for this undo step');
  desk.plain.children = [found.root];
  desk.plain.selection = found.selection;
  // Where the caret of the other desk is now is not what is tested.
  desk.tracked.selection = null;
  desk.plain.selection = null;
};
