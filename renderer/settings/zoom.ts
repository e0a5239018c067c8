import { changeSettings, useSettings } from './settings-store';
import { zoomStep } from './zoom-steps';

export const zoomBy = (direction: 1 | -1): void =>
  void changeSettings({ zoom: zoomStep(useSettings.getState().settings.zoom, direction) });
export const zoomReset = (): void => void changeSettings({ zoom: 1 });
