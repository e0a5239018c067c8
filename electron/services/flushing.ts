/** As long as closing waits for the window to save. A 10 s fsync must not make a person kill the program. */
const longest = 5000;

/**
 * Asks the window to save and waits for its answer. Resolves to false when none came in time: the window
 * hangs, or the disk takes nothing and the text is still unsaved.
 */
export const createFlushing = (
  newToken: () => string,
  tell: (name: 'app/flush', event: { token: string }) => void,
  patience = longest,
) => {
  const waiting = new Map<string, () => void>();
  return {
    flushed(token: string): void {
      waiting.get(token)?.();
    },
    flush(): Promise<boolean> {
      const token = newToken();
      return new Promise((resolve) => {
        const end = (saved: boolean) => {
          clearTimeout(timer);
          waiting.delete(token);
          resolve(saved);
        };
        const timer = setTimeout(() => end(false), patience);
        waiting.set(token, () => end(true));
        tell('app/flush', { token });
      });
    },
  };
};
export type Flushing = ReturnType<typeof createFlushing>;
