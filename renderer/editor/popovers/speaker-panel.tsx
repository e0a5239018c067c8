import { useId, useState } from 'react';
import { say } from '../../../shared/messages/say';
import type { Speaker } from '../../../shared/release/root';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { closePanel } from '../panel-store';
import { nameSpeaker, type Saying } from '../quoting';
import { rootOf, type SheetEditor } from '../sheet-editor';
import { AnchoredPopover } from './anchored-popover';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const matching = (speakers: Speaker[], typed: string): Speaker[] =>
  speakers.filter((speaker) =>
    plain(`${speaker.name} ${speaker.title ?? ''} ${speaker.organisation ?? ''}`).includes(
      plain(typed.trim()),
    ),
  );

const isSame = (speaker: Speaker, typed: string) => plain(speaker.name) === plain(typed.trim());

/**
 * Who said it. Nothing is marked before it is answered, so that Escape leaves the sheet as it was. Typing filters the release's speakers; Enter takes the marked one, or the name as a new
 * speaker with what stands in the two fields below it.
 */
export const SpeakerPanel = ({ editor, quote }: { editor: SheetEditor; quote?: string }) => {
  const [typed, setTyped] = useState('');
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [marked, setMarked] = useState(0);
  const list = useId();
  const found = matching(rootOf(editor).speakers, typed);
  const isNew = typed.trim() !== '' && !found.some((speaker) => isSame(speaker, typed));
  const chosen = isNew && marked >= found.length ? undefined : found[Math.min(marked, found.length - 1)];

  const end = (saying: Saying) => {
    nameSpeaker(editor, quote, saying);
    closePanel();
  };
  const take = (speaker: Speaker) => end({ known: speaker.id });
  const add = () => {
    const name = typed.trim();
    if (name !== '') end({ name, title: title.trim(), organisation: organisation.trim() });
  };
  const rows = found.length + (isNew ? 1 : 0);

  return (
    <AnchoredPopover name={say('quotes.speaker.title')} className="speaker-panel">
      <form
        className="panel-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) take(chosen);
          else add();
        }}
      >
        <TextField
          label={say('quotes.speaker.who')}
          placeholder={say('quotes.speaker.name')}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            // A name typed in full that nobody has yet is a new speaker; a beginning still means someone known.
            setMarked(0);
          }}
          autoFocus
          aria-controls={list}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setMarked((at) => Math.min(at + 1, rows - 1));
            else if (event.key === 'ArrowUp') setMarked((at) => Math.max(0, at - 1));
            else {
              // The field would keep Escape to itself.
              event.continuePropagation();
              return;
            }
            event.preventDefault();
          }}
        />
        {rows > 0 && (
          <ul id={list} className="speaker-list">
            {found.map((speaker, index) => (
              <li key={speaker.id}>
                <button
                  type="button"
                  tabIndex={-1}
                  className="speaker-choice"
                  data-marked={chosen === speaker || undefined}
                  onPointerEnter={() => setMarked(index)}
                  onClick={() => take(speaker)}
                >
                  <span dir="auto">{speaker.name}</span>
                  <span className="speaker-choice-what" dir="auto">
                    {[speaker.title ?? speaker.description, speaker.organisation].filter(Boolean).join(', ')}
                  </span>
                </button>
              </li>
            ))}
            {isNew && (
              <li>
                <button
                  type="button"
                  tabIndex={-1}
                  className="speaker-choice"
                  data-marked={!chosen || undefined}
                  onPointerEnter={() => setMarked(found.length)}
                  onClick={add}
                >
                  {say('quotes.speaker.add', { name: typed.trim() })}
                </button>
              </li>
            )}
          </ul>
        )}
        {isNew && (
          <div className="panel-row">
            <TextField
              label={say('quotes.speaker.role')}
              value={title}
              onChange={setTitle}
              onFocus={() => setMarked(found.length)}
            />
            <TextField
              label={say('quotes.speaker.organisation')}
              value={organisation}
              onChange={setOrganisation}
              onFocus={() => setMarked(found.length)}
            />
          </div>
        )}
        <div className="panel-actions">
          <Button look="quiet" onPress={() => end('later')}>
            {say('quotes.speaker.later')}
          </Button>
          <Button type="submit" isDisabled={rows === 0}>
            {say('editor.done')}
          </Button>
        </div>
      </form>
    </AnchoredPopover>
  );
};
