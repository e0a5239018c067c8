import { useEffect, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { say } from '../../../shared/messages/say';
import { loadZones, placeOf, searchZones, type Zone } from './zones';

/**
 * A time zone, found by typing a city; never by an IANA name. What is typed always stands for its first
 * match, so the zone is never another than the field says; `zone` is '' while no city fits.
 */
export const ZonePicker = ({ zone, onPick }: { zone: string; onPick: (zone: string) => void }) => {
  const [zones, setZones] = useState<Zone[]>([]);
  /** The name of the city that was chosen, and what is typed since, if anything. */
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    let here = true;
    void loadZones().then((all) => here && setZones(all));
    return () => {
      here = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the cities are there
  useEffect(() => {
    if (zones.length === 0) return;
    if (typed === undefined) setChosen(placeOf(zones, zone));
    else onPick(searchZones(zones, typed, 1)[0]?.id ?? '');
  }, [zones]);
  const shown = typed ?? chosen;
  // A city that is chosen offers no list: the box would open it again for the name we write.
  const found = searchZones(zones, typed ?? '').map((each, index) => ({
    ...each,
    key: `${index} ${each.place}`,
  }));
  const take = (picked: Zone | undefined) => {
    if (!picked) return;
    onPick(picked.id);
    setChosen(picked.place);
    setTyped(undefined);
  };
  const isMissing = zone === '' && zones.length > 0;
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsCustomValue
      validationBehavior="aria"
      isInvalid={isMissing}
      items={found}
      inputValue={shown}
      onInputChange={(text) => {
        // The box also tells of text that we put there ourselves.
        if (text === shown) return;
        setTyped(text);
        onPick(searchZones(zones, text, 1)[0]?.id ?? '');
      }}
      onChange={(key) => take(found.find((each) => each.key === key))}
      onKeyDown={(event) => {
        // With a city marked in the list, the box takes that one itself.
        const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !isMarked) take(found[0]);
      }}
      onBlur={() => take(found[0])}
    >
      <Label className="field-label">{say('editor.timing.zone')}</Label>
      <div className="field-box">
        <Input className="input" placeholder={say('editor.timing.city')} />
      </div>
      <FieldError className="field-error">
        {isMissing &&
          (shown.trim() === ''
            ? say('editor.timing.city-needed')
            : say('editor.timing.city-unknown', { city: shown.trim() }))}
      </FieldError>
      <Popover className="popover menu-popover select-popover" offset={4}>
        <ListBox<Zone & { key: string }> className="menu">
          {(item) => (
            <ListBoxItem id={item.key} className="menu-item" textValue={item.place}>
              <span className="menu-words">{item.place}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};
