/** Runs the tasks of one key one after the other, those of different keys side by side. */
export const createQueues = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    // A task that failed told its own caller; the next one starts all the same.
    const mine = before.then(task, task);
    last.set(key, mine);
    const done = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(done, done);
    return mine;
  };
};
