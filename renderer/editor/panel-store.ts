import { create } from 'zustand';
import type { Image } from '../../shared/release/blocks';

/** What may stand open at a place of the sheet: one at a time. */
export type Panel =
  | { kind: 'link' }
  | { kind: 'date' }
  | { kind: 'timing' }
  | { kind: 'house-style' }
  | { kind: 'language' }
  | { kind: 'reference' }
  | { kind: 'image'; element: Image }
  | { kind: 'emblem' }
  | { kind: 'speaker'; quote?: string };

/** In pixels of the window. */
export type Anchor = { x: number; y: number; width: number; height: number };

export const usePanel = create<{ panel: Panel | null; anchor: Anchor | null }>()(() => ({
  panel: null,
  anchor: null,
}));

export const openPanel = (panel: Panel, anchor: Anchor) => usePanel.setState({ panel, anchor });

export const openPanelAt = (panel: Panel, element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  openPanel(panel, { x, y, width, height });
};

export const closePanel = () => usePanel.setState({ panel: null, anchor: null });
