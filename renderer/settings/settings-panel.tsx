import { profiles } from '../../shared/checks/profiles/profiles';
import { say } from '../../shared/messages/say';
import { chooseLibrary, forgetLibrary, useLibrary } from '../library/library-store';
import { Button } from '../ui/button';
import { Segments } from '../ui/segments';
import { SelectField } from '../ui/select-field';
import { SideSheet } from '../ui/side-sheet';
import { KeptField } from './kept-field';
import { languageChoices } from './languages';
import { changeSettings, useSettings } from './settings-store';
import '../styles/settings.css';

const themes = ['system', 'light', 'dark'] as const;

const Libraries = () => {
  const libraries = useLibrary((state) => state.libraries);
  const own = libraries.filter(({ kind }) => kind === 'own');
  return (
    <section className="settings-part">
      <h3>{say('settings.libraries')}</h3>
      <ul className="settings-libraries">
        {own.map(({ library, name, folder }) => (
          <li key={library}>
            <div>
              <p dir="auto">{name}</p>
              <p className="field-hint settings-folder" title={folder}>
                {folder}
              </p>
            </div>
            {own.length > 1 && (
              <Button
                look="quiet"
                aria-label={say('settings.forget-library', { name })}
                onPress={() => void forgetLibrary(library)}
              >
                {say('settings.forget')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="field-hint">{say('settings.forget-hint')}</p>
      <Button onPress={() => void chooseLibrary()}>{say('library.choose')}</Button>
    </section>
  );
};

/** What a person chooses once; each choice holds at once. */
export const SettingsPanel = ({ onClose }: { onClose: () => void }) => {
  const { theme, language, houseStyle } = useSettings((state) => state.settings);
  return (
    <SideSheet title={say('settings.title')} onClose={onClose}>
      <section className="settings-part">
        <h3>{say('settings.you')}</h3>
        <KeptField name="name" />
        <KeptField name="role" />
        <KeptField name="office" />
      </section>
      <section className="settings-part">
        <h3>{say('settings.new-releases')}</h3>
        <SelectField
          label={say('settings.language')}
          choices={languageChoices(navigator.language, language)}
          chosen={language}
          onChoose={(language) => void changeSettings({ language })}
        />
        <SelectField
          label={say('settings.house-style')}
          choices={profiles.map(({ id, name }) => ({ id, label: name }))}
          chosen={houseStyle}
          onChoose={(houseStyle) => void changeSettings({ houseStyle })}
        />
      </section>
      <section className="settings-part">
        <h3>{say('settings.appearance')}</h3>
        <Segments
          label={say('settings.theme')}
          hideLabel
          chosen={theme}
          choices={themes.map((id) => ({ id, label: say(`settings.theme.${id}`) }))}
          onChoose={(id) => void changeSettings({ theme: themes.find((name) => name === id) ?? 'system' })}
        />
      </section>
      <Libraries />
    </SideSheet>
  );
};
