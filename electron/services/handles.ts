/**
 * A renderer never names a path: it holds handles that main resolves. A path keeps its handle while the
 * program runs, also over a rename.
 */
export const createHandles = (newId: () => string) => {
  const byPath = new Map<string, string>();
  const byHandle = new Map<string, string>();
  return {
    of(path: string): string {
      const known = byPath.get(path);
      if (known) return known;
      const handle = newId();
      byPath.set(path, handle);
      byHandle.set(handle, path);
      return handle;
    },
    /** Throws for a handle that main never gave out: only a bug or an attack sends one. */
    path(handle: string): string {
      const path = byHandle.get(handle);
      if (path === undefined) throw new Error('There is no file behind this handle.');
      return path;
    },
    move(from: string, to: string): void {
      const handle = byPath.get(from);
      if (handle === undefined) return;
      byPath.delete(from);
      byPath.set(to, handle);
      byHandle.set(handle, to);
    },
  };
};
export type Handles = ReturnType<typeof createHandles>;
