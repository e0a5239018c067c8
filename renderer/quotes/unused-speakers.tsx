import { UserMinus } from 'lucide-react';
import { removeUnusedSpeaker } from '../../shared/editing/quote-verbs';
import { say } from '../../shared/messages/say';
import { useDerived } from '../document/derived';
import { rootOf, type SheetEditor } from '../editor/sheet-editor';
import { useEditorState } from '../editor/use-editor-state';
import { IconButton } from '../ui/icon-button';

/** Speakers whose words are gone. They never leave the house; here they can be removed from the file. */
export const UnusedSpeakers = ({ editor }: { editor: SheetEditor }) => {
  const speakers = useEditorState((current) => (current ? rootOf(current).speakers : null));
  const quotes = useDerived((derived) => derived.quotes);
  const used = new Set(quotes.map(({ speaker }) => speaker?.id));
  const unused = (speakers ?? []).filter(({ id }) => !used.has(id));
  if (unused.length === 0) return null;
  return (
    <section className="unused-speakers" aria-label={say('quotes.unused')}>
      <h3>{say('quotes.unused')}</h3>
      <ul>
        {unused.map(({ id, name }) => (
          <li key={id}>
            <span dir="auto">{name || say('quotes.speaker.gap')}</span>
            <IconButton
              name={say('quotes.remove-speaker', { name })}
              onPress={() => removeUnusedSpeaker(editor, id)}
            >
              <UserMinus size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
