import { create } from 'zustand';

export type ToastAction = { words: string; act: () => void };
export type Toast = {
  id: number;
  words: string;
  tone: 'plain' | 'error';
  actions: readonly ToastAction[];
};

let last = 0;

export const useToasts = create<{ toasts: readonly Toast[] }>()(() => ({ toasts: [] }));

/** Says something at the foot of the window, without taking the focus. An error stays until it is put away. */
export const toast = (
  words: string,
  { tone = 'plain', actions = [] }: Partial<Pick<Toast, 'tone' | 'actions'>> = {},
): void => {
  last += 1;
  const next: Toast = { id: last, words, tone, actions };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.filter((t) => t.words !== words), next] }));
};

export const dismissToast = (id: number): void => {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
};
