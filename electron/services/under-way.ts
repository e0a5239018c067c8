const underWay = new Set<Promise<unknown>>();

/** Notes work that must not be cut off by the end of the program. */
export const noteWork = <T>(work: Promise<T>): Promise<T> => {
  underWay.add(work);
  const done = () => underWay.delete(work);
  work.then(done, done);
  return work;
};

/** Resolves when nothing that was noted is under way any more. */
export const allWorkDone = async (): Promise<void> => {
  while (underWay.size > 0) await Promise.allSettled(underWay);
};
