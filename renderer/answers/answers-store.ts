import { create } from 'zustand';
import type { AnswerSource } from '../../shared/review/mail';
import { setWindow } from '../window/window-store';

/** An answer as it came, with the name of its file; what is typed or pasted has none. */
export type GivenAnswer = { source: AnswerSource; name?: string };

/** Each answer that is opened is a turn of its own. */
export const useAnswer = create<{ given: GivenAnswer | null; turn: number }>()(() => ({
  given: null,
  turn: 0,
}));

/** Opens the panel beside the sheet, with an answer in it or for one to be pasted. */
export const openAnswer = (given: GivenAnswer | null = null): void => {
  useAnswer.setState(({ turn }) => ({ given, turn: turn + 1 }));
  setWindow({ side: 'answer' });
};
