import { Ellipsis } from 'lucide-react';
import { say } from '../../shared/messages/say';
import type { QuoteState } from '../../shared/review/state';
import { openAnswer } from '../answers/answers-store';
import type { SheetEditor } from '../editor/sheet-editor';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuItem, MenuPopover, MenuTrigger } from '../ui/menu';
import { acceptAndAsk, acceptWords, askAbout, rejectWords, takeBack } from './acts';
import type { Offered } from './offered';
import { restoreApproved } from './restore';

type Act = { words: string; act: () => void };
type Props = {
  editor: SheetEditor;
  state: QuoteState;
  offered: Offered | undefined;
  onByHand: (decision: 'approved' | 'declined') => void;
  onEdit: () => void;
};

/** What fits the state best: one or two buttons, or none. */
export const QuoteActs = (props: Props) => {
  const [shown] = actsOf(props);
  if (shown.length === 0) return null;
  return (
    <div className="quote-acts">
      {shown.map(({ words, act }) => (
        <Button key={words} onPress={act}>
          {words}
        </Button>
      ))}
    </div>
  );
};

/** All else that fits it. */
export const QuoteMenu = (props: Props) => {
  const [, hidden] = actsOf(props);
  const name = say('quotes.more', { name: props.state.speaker?.name ?? say('quotes.speaker.gap') });
  return (
    <MenuTrigger>
      <IconButton name={name}>
        <Ellipsis size={15} aria-hidden />
      </IconButton>
      <MenuPopover>
        <Menu name={name}>
          {hidden.map(({ words, act }) => (
            <MenuItem key={words} onAction={act}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </MenuPopover>
    </MenuTrigger>
  );
};

const actsOf = ({ editor, state, offered, onByHand, onEdit }: Props): [Act[], Act[]] => {
  const edit = { words: say('quotes.edit'), act: onEdit };
  const ask = { words: say('quotes.ask'), act: () => askAbout(state) };
  const askAgain = { words: say('quotes.ask-again'), act: () => askAbout(state) };
  const phone = { words: say('quotes.by-phone'), act: () => onByHand('approved') };
  const refused = { words: say('quotes.declined-by-phone'), act: () => onByHand('declined') };
  const { entry, request } = state;
  const takingBack = (words: string): Act[] => (entry ? [{ words, act: () => void takeBack(entry) }] : []);
  const ofRequest: Act[] = request
    ? [
        { words: say('quotes.remind'), act: () => askAbout(state, { reminder: true }) },
        { words: say('quotes.take-back-request'), act: () => void takeBack(request) },
      ]
    : [];
  if (!state.speaker) return [[{ words: say('quotes.name-speaker'), act: onEdit }], [edit]];
  if (offered) {
    const { entry: approval } = offered;
    return [
      [
        { words: say('quotes.accept-words'), act: () => acceptWords(editor, state) },
        { words: say('quotes.reject-words'), act: () => rejectWords(editor, state) },
      ],
      [askAgain, { words: say('quotes.take-back-approval'), act: () => void takeBack(approval) }, edit],
    ];
  }
  switch (state.state) {
    case 'unapproved':
      return [
        state.basis.kind === 'record' ? [edit, ask] : [ask, phone],
        [...(state.basis.kind === 'record' ? [phone] : []), refused, ...ofRequest, edit],
      ];
    case 'asked':
      return [
        [{ words: say('quotes.record-answer'), act: () => openAnswer() }, phone],
        [refused, ...ofRequest, edit],
      ];
    case 'approved':
      return [[], [...takingBack(say('quotes.take-back-approval')), edit]];
    case 'change-proposed':
      return [
        [
          { words: say('quotes.reject-keep'), act: () => rejectWords(editor, state) },
          { words: say('quotes.accept-ask'), act: () => acceptAndAsk(editor, state) },
        ],
        [phone, ...takingBack(say('quotes.take-back-approval')), edit],
      ];
    case 'lapsed':
      return [
        [askAgain, { words: say('quotes.restore'), act: () => restoreApproved(editor, state) }],
        [phone, refused, ...ofRequest, ...takingBack(say('quotes.take-back-approval')), edit],
      ];
    case 'declined':
      return [[askAgain], [phone, ...takingBack(say('quotes.take-back-decline')), edit]];
    case 'on-record':
      return [[], [edit]];
  }
};
