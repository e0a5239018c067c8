import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabPart = { id: string; label: string; content: ReactNode };

/** Tabs over one panel; the name is read aloud before the list. */
export const Tabs = ({ name, parts }: { name: string; parts: readonly TabPart[] }) => (
  <AriaTabs className="tabs">
    <TabList className="tab-list" aria-label={name}>
      {parts.map(({ id, label }) => (
        <Tab key={id} id={id} className="tab">
          {label}
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
