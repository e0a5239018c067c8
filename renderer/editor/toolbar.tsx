import {
  Bold,
  Heading2,
  Image as ImageIcon,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  TextQuote,
} from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { CommandId } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { canRun, isChecked, run } from '../command-runner';
import { useDocument } from '../document/document-store';
import { keyOf, wordsOf } from '../palette/command-words';
import { useEditorState } from './use-editor-state';
import './toolbar.css';

type Tool = { id: CommandId; icon: LucideIcon; words?: true };

const groups: Tool[][] = [
  [
    { id: 'bold', icon: Bold },
    { id: 'italic', icon: Italic },
    { id: 'link', icon: Link },
  ],
  [
    { id: 'bullet-list', icon: List },
    { id: 'number-list', icon: ListOrdered },
    { id: 'subheading', icon: Heading2 },
    { id: 'block-quote', icon: TextQuote },
    { id: 'image', icon: ImageIcon },
  ],
  [{ id: 'mark-quote', icon: Quote, words: true }],
];

const tools = groups.flat();

/** One letter a tool: pressed, off or free. A string, so that nothing is drawn again while it stays the same. */
const statesOf = () => tools.map(({ id }) => (isChecked(id) ? 'p' : canRun(id) ? 'f' : 'o')).join('');

/** The floating pill above the sheet; all it does is in the list of commands. */
export const Toolbar = () => {
  const states = useEditorState((editor) => (editor ? statesOf() : ''));
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  if (readOnly) return null;
  return (
    <AriaToolbar className="toolbar" aria-label={say('editor.toolbar')}>
      {groups.map((group) => (
        <div key={group[0]?.id} className="toolbar-group" role="presentation">
          {group.map((tool) => (
            <ToolButton key={tool.id} tool={tool} state={states[tools.indexOf(tool)] ?? 'o'} />
          ))}
        </div>
      ))}
    </AriaToolbar>
  );
};

const ToolButton = ({ tool: { id, icon: Icon, words }, state }: { tool: Tool; state: string }) => {
  const label = wordsOf(id).replace('…', '');
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className={words ? 'tool tool-words' : 'tool'}
        aria-label={label}
        isSelected={state === 'p'}
        isDisabled={state === 'o'}
        preventFocusOnPress
        onChange={() => run(id)}
      >
        <Icon size={16} aria-hidden />
        {words && <span>{label}</span>}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        <kbd>{keyOf(id)}</kbd>
      </Tooltip>
    </TooltipTrigger>
  );
};
