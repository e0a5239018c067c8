import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabPart = { id: string; label: string; count?: number; content: ReactNode };

type Props = {
  name: string;
  parts: readonly TabPart[];
  chosen: string;
  onChoose: (id: string) => void;
};

/** Tabs over one panel; the name is read aloud before the list. */
export const Tabs = ({ name, parts, chosen, onChoose }: Props) => (
  <AriaTabs className="tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
    <TabList className="tab-list" aria-label={name}>
      {parts.map(({ id, label, count }) => (
        <Tab key={id} id={id} className="tab">
          {label}
          {count ? <span className="tab-count"> {count}</span> : null}
        </Tab>
      ))}
    </TabList>
    {parts.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel scroller">
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
