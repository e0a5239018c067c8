import { rootText, rootTextSlices } from '../../shared/release/file-format';
import type { Root } from '../../shared/release/root';

/** The longest a slice may keep the window from a key, in milliseconds. */
const budget = 4;

const whenIdle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 100 });
  });

/**
 * The root as JSON text, made block by block; between slices the window takes keys. The root is
 * immutable, so what is typed meanwhile cannot get in.
 */
export const textInSlices = async (root: Root): Promise<string> => {
  const slices = rootTextSlices(root);
  await whenIdle();
  let until = performance.now() + budget;
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (performance.now() < until) continue;
    await whenIdle();
    until = performance.now() + budget;
  }
};

/** The same at once, for closing. */
export const textNow = (root: Root): string => rootText(root);
