import type { Editor } from 'slate';
import type { Hand } from '../release/ids';

/** What the editing verbs need from outside. Tracking will ask for the author and the clock as well. */
export type EditingHand = Pick<Hand, 'newId'>;

const hands = new WeakMap<Editor, EditingHand>();

export const giveHand = (editor: Editor, hand: EditingHand): void => {
  hands.set(editor, hand);
};

/** The hand given to `withRelease`. */
export const handOf = (editor: Editor): EditingHand => {
  const hand = hands.get(editor);
  if (!hand) throw new Error('editing: this editor was not made with withRelease');
  return hand;
};
