import type { Root } from '../release/root';
import type { ReleaseEditor } from '../release/slate-types';
import { createReleaseEditor } from './create-release-editor';
import { type TrackingOptions, withTracking } from './with-tracking';

/** An editor without a window that can record changes; recording is off until `setTracking`. */
export const createTrackedEditor = (root: Root, options: TrackingOptions): ReleaseEditor =>
  withTracking(createReleaseEditor(root, options.hand), options);
