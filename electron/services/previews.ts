/** The pages that `app://preview/…` serves: the newest of each document, none after it was closed. */
export const createPreviews = () => {
  const pages = new Map<string, string>();
  let version = 0;
  return {
    /** Keeps the page and gives its address, a new one each time so that a frame loads it. */
    put(document: string, html: string): string {
      version += 1;
      pages.set(document, html);
      return `app://preview/${document}?v=${version}`;
    },
    get: (document: string): string | undefined => pages.get(document),
    drop: (document: string): void => void pages.delete(document),
  };
};
export type Previews = ReturnType<typeof createPreviews>;
