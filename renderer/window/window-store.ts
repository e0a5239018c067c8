import { create } from 'zustand';
import type { ReadFailure, Started } from '../../shared/ipc/types';
import type { Recent } from './recent';

/** What the inspector shows. */
export type InspectorTab = 'quotes' | 'changes' | 'record';

/** What stands in the right column instead of the inspector. */
export type Side = 'settings' | 'shortcuts' | 'about' | 'ask' | 'answer' | 'mark-released';

type WindowState = {
  /** Null until main has answered. */
  started: Started | null;
  /** Opened lately, newest first. */
  recent: Recent;
  side: Side | null;
  tab: InspectorTab;
  /** A file of a newer version, of which only the text can be shown. */
  newer: Extract<ReadFailure, { reason: 'newer' }> | null;
  preview: boolean;
  palette: boolean;
  exportOpen: boolean;
  /** In a narrow window the inspector lies over the sheet, and only while it is asked for. */
  inspectorOver: boolean;
  libraryOver: boolean;
};

/** What is open around the sheet; nothing of it is kept between runs (that is in the settings). */
export const useWindow = create<WindowState>()(() => ({
  started: null,
  recent: [],
  side: null,
  tab: 'quotes',
  newer: null,
  preview: false,
  palette: false,
  exportOpen: false,
  inspectorOver: false,
  libraryOver: false,
}));

export const setWindow = useWindow.setState;

export const toggleSide = (side: Side): void =>
  setWindow((state) => ({ side: state.side === side ? null : side }));
