import {
  Bold,
  ChevronDown,
  Heading2,
  Image as ImageIcon,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  PenLine,
  Quote,
  TextQuote,
} from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { CommandId } from '../../shared/commands';
import { say } from '../../shared/messages/say';
import { canRun, isChecked, run } from '../command-runner';
import { useDocument } from '../document/document-store';
import { keyOf, wordsOf } from '../palette/command-words';
import { Menu, MenuItem, MenuPopover, MenuTrigger } from '../ui/menu';
import { ReturnCaret } from './popovers/return-caret';
import { showAs } from './review-commands';
import { type ReviewView, reviewViews, useReviewView } from './review-view';
import { hasBoundQuotes } from './tracking-switch';
import { useEditorState } from './use-editor-state';
import './toolbar.css';

type Tool = { id: CommandId; icon: LucideIcon; words?: true; label?: string };

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

const tracking: Tool = { id: 'tracking', icon: PenLine, words: true, label: say('editor.tracking') };

const tools = groups.flat();

/** One letter a tool: pressed, off or free. A string, so that nothing is drawn again while it stays the same. */
const statesOf = () => tools.map(({ id }) => (isChecked(id) ? 'p' : canRun(id) ? 'f' : 'o')).join('');

/** The floating pill above the sheet; all it does is in the list of commands. */
export const Toolbar = () => {
  const states = useEditorState((editor) => (editor ? statesOf() : ''));
  const isOn = useDocument((state) => state.open?.tracking ?? false);
  const isBound = useEditorState((editor) => editor !== null && !isOn && hasBoundQuotes(editor));
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
      <div className="toolbar-group" role="presentation">
        <ToolButton
          tool={tracking}
          state={isOn ? 'p' : 'f'}
          hint={isBound ? say('editor.tracking.bound') : undefined}
        />
        <Views />
      </div>
    </AriaToolbar>
  );
};

/** How changes are shown, beside the switch that records them. */
const Views = () => {
  const view = useReviewView((state) => state.view);
  return (
    <MenuTrigger>
      <Button className="tool tool-more" aria-label={say('editor.tracking.views')}>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <MenuPopover>
        <Menu
          name={say('editor.tracking.views')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onAction={(id) => showAs(id as ReviewView)}
        >
          {reviewViews.map((id) => (
            <MenuItem key={id} id={id}>
              {say(`editor.view.${id}`)}
            </MenuItem>
          ))}
        </Menu>
        <ReturnCaret />
      </MenuPopover>
    </MenuTrigger>
  );
};

const ToolButton = ({
  tool: { id, icon: Icon, words, label = wordsOf(id).replace('…', '') },
  state,
  hint,
}: {
  tool: Tool;
  state: string;
  /** One more sentence, for what is not plain from the name. */
  hint?: string;
}) => {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className={words ? 'tool tool-words' : 'tool'}
        aria-label={label}
        aria-description={hint}
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
        {hint && <span className="tooltip-hint">{hint}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
};
