import { Send, Share, Stamp } from 'lucide-react';
import { useMemo } from 'react';
import { say } from '../../shared/messages/say';
import { run } from '../command-runner';
import { useDerived } from '../document/derived';
import { useDocument } from '../document/document-store';
import { openAsk } from '../requests/requests-store';
import { Button } from '../ui/button';
import { useWindow } from '../window/window-store';
import { type NextAct, nextAct } from './next-act';
import { useReleasing } from './releasing-store';

export const useNextAct = (): NextAct => {
  const { status, held, states, quotes } = useDerived();
  const readOnly = useDocument((state) => state.open?.readOnly);
  const ledger = useDocument((state) => state.open?.ledger);
  const isExported = useReleasing((state) => state.isExported);
  return useMemo(() => {
    // In the order of the sheet.
    const inOrder = quotes.flatMap(({ id }) => states[id] ?? []);
    return nextAct({ readOnly, status, held, states: inOrder, ledger: ledger ?? [], isExported });
  }, [readOnly, status, held, states, quotes, ledger, isExported]);
};

/** The one primary button of the window: what brings the open release on. */
export const PrimaryAct = ({ next }: { next: NextAct }) => {
  const exportOpen = useWindow((state) => state.exportOpen);
  const side = useWindow((state) => state.side);
  switch (next.act) {
    case 'ask': {
      const [first, ...others] = next.people;
      const words =
        others.length === 0
          ? say('releasing.ask', { name: first?.name.trim() || say('review.speaker.unnamed') })
          : say('releasing.ask-people', { count: next.people.length });
      return (
        <Button
          look="primary"
          className="primary-act"
          icon={<Send size={15} aria-hidden />}
          aria-expanded={side === 'ask'}
          onPress={() => openAsk(first?.id)}
        >
          {words}
        </Button>
      );
    }
    case 'export':
      return (
        <Button
          look="primary"
          className="primary-act"
          icon={<Share size={15} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={exportOpen}
          onPress={() => run('export')}
        >
          {say('export.export')}
        </Button>
      );
    case 'mark-released':
      return (
        <Button
          look="primary"
          className="primary-act"
          icon={<Stamp size={15} aria-hidden />}
          aria-expanded={side === 'mark-released'}
          onPress={() => run('mark-released')}
        >
          {say('releasing.mark')}
        </Button>
      );
    case 'nothing':
      return null;
  }
};
