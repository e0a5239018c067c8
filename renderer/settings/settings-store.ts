import { create } from 'zustand';
import { defaultSettings, type Settings } from '../../shared/ipc/settings';
import { desktop } from '../desktop';

type SettingsState = { settings: Settings; loaded: boolean };

export const useSettings = create<SettingsState>()(() => ({ settings: defaultSettings, loaded: false }));

const showTheme = ({ theme }: Settings): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

const take = (settings: Settings): void => {
  showTheme(settings);
  useSettings.setState({ settings, loaded: true });
};

export const loadSettings = async (): Promise<void> => take(await desktop.call('settings/get', undefined));

/** Shows a choice at once and keeps it; the answer is what was kept. */
export const changeSettings = async (changes: Partial<Settings>): Promise<void> => {
  const { settings } = useSettings.getState();
  take({ ...settings, ...changes });
  take(await desktop.call('settings/set', changes));
};
