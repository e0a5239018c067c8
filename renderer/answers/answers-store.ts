import { create } from 'zustand';
import type { AnswerSource } from '../../shared/review/mail';
import { setWindow } from '../window/window-store';

/** An answer as it came, with the name of its file; what is typed or pasted has none. */
export type GivenAnswer = { source: AnswerSource; name?: string };

export const useAnswer = create<{ given: GivenAnswer | null }>()(() => ({ given: null }));

/** Opens the panel beside the sheet, with an answer in it or for one to be pasted. */
export const openAnswer = (given: GivenAnswer | null = null): void => {
  useAnswer.setState({ given });
  setWindow({ side: 'answer' });
};
