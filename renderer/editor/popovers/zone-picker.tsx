import { useEffect, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { say } from '../../../shared/messages/say';
import { loadZones, placeOf, searchZones, type Zone } from './zones';

/** A time zone, found by typing a city; never by an IANA name. */
export const ZonePicker = ({ zone, onPick }: { zone: string; onPick: (zone: string) => void }) => {
  const [zones, setZones] = useState<Zone[]>([]);
  const [typed, setTyped] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field shows the zone it was opened with
  useEffect(() => {
    let here = true;
    void loadZones().then((all) => {
      if (!here) return;
      setZones(all);
      setTyped(placeOf(all, zone));
    });
    return () => {
      here = false;
    };
  }, []);
  const found = searchZones(zones, typed).map((each, index) => ({ ...each, key: `${index} ${each.place}` }));
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsCustomValue
      items={found}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => {
        const picked = found.find((each) => each.key === key);
        if (!picked) return;
        onPick(picked.id);
        setTyped(picked.place);
      }}
      onBlur={() => setTyped(placeOf(zones, zone))}
    >
      <Label className="field-label">{say('editor.timing.zone')}</Label>
      <div className="field-box">
        <Input className="input" placeholder={say('editor.timing.city')} />
      </div>
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
