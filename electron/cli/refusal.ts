import type { Usage } from './arguments';
import { type ExitCode, refused, unusable } from './exit-codes';
import type { Output } from './output';

/** Why a run ends early, in one sentence: `usage` for bad usage or bad input. */
export type Refusal = Usage | { reason: 'refused' | 'unreadable'; sentence: string };

export const refusal = (sentence: string): Refusal => ({ reason: 'refused', sentence });

export const end = ({ reason, sentence }: Refusal, { tell }: Pick<Output, 'tell'>): ExitCode => {
  tell(sentence);
  return reason === 'refused' ? refused : unusable;
};
