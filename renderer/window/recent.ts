import type { Started } from '../../shared/ipc/types';

export type Recent = Started['recent'];

/** As many as the first window shows. */
const most = 4;

/** The list with one file moved or put to its front. */
export const withRecent = (recent: Recent, opened: Recent[number]): Recent =>
  [opened, ...recent.filter(({ entry }) => entry !== opened.entry)].slice(0, most);
