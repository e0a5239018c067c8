import { useState } from 'react';
import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { SideSheet } from '../ui/side-sheet';
import type { Carrier } from './ask-draft';
import { AskForm } from './ask-form';
import { AskSent } from './ask-sent';
import { peopleToAsk } from './people';
import { useAsking } from './requests-store';
import type { SentRequest } from './send';
import './requests.css';

/** Asks one person for a yes to their words, and shows what became of it. */
export const AskPanel = ({ onClose }: { onClose: () => void }) => {
  const asking = useAsking((state) => state.asking);
  const editor = useDocument((state) => state.editor);
  const states = useDerived((derived) => derived.states);
  const [sent, setSent] = useState<(SentRequest & { carrier: Carrier; name: string }) | null>(null);
  const people = peopleToAsk(Object.values(states));
  const title = say(asking?.reminder ? 'requests.title-remind' : 'requests.title');
  return (
    <SideSheet title={title} onClose={onClose}>
      {sent ? (
        <AskSent {...sent} onClose={onClose} />
      ) : editor && people.length > 0 ? (
        <AskForm
          // Another person or quote chosen on the sheet begins anew.
          key={`${asking?.speaker} ${asking?.quotes?.join()}`}
          editor={editor}
          people={people}
          asking={asking}
          onSent={setSent}
        />
      ) : (
        <p>{say('requests.nobody')}</p>
      )}
    </SideSheet>
  );
};
