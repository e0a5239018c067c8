import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../../shared/messages/say';
import { useDocument } from '../../document/document-store';
import { keyOf } from '../../palette/command-words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { TextField } from '../../ui/text-field';
import { backToSheet } from '../back-to-sheet';
import { watch } from '../sheet-editor';
import { closeFind, goToMatch, lookAgain, replaceEach, replaceOne, useFind } from './find-store';
import { clearMatches, paintMatches } from './highlights';
import './find.css';

/** Find and replace, at the top of the sheet. Enter goes on, Shift+Enter back, Escape closes. */
export const FindBar = () => {
  const { open, wanted, replacement, matchCase, matches, at } = useFind();
  const editor = useDocument((state) => state.editor);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!editor || !open) return;
    let waiting = 0;
    const stop = watch(editor, ({ content }) => {
      if (content && waiting === 0)
        waiting = requestIdleCallback(
          () => {
            waiting = 0;
            lookAgain();
          },
          { timeout: 300 },
        );
    });
    return () => {
      stop();
      cancelIdleCallback(waiting);
    };
  }, [editor, open]);

  useEffect(() => {
    if (editor && open) paintMatches(editor, matches, at);
    return clearMatches;
  }, [editor, open, matches, at]);

  useEffect(() => {
    if (open) bar.current?.querySelector('input')?.select();
  }, [open]);

  if (!open) return null;
  const close = () => {
    closeFind();
    backToSheet();
  };
  const count =
    wanted === ''
      ? ''
      : at === -1
        ? say('editor.find.count', { count: matches.length })
        : say('editor.find.at', { at: at + 1, count: matches.length });
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is not known to every reader yet
    <div
      ref={bar}
      className="find-bar"
      role="search"
      aria-label={say('command.find')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          goToMatch(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <div className="find-row">
        <TextField
          label={say('editor.find.wanted')}
          hideLabel
          placeholder={say('editor.find.wanted')}
          value={wanted}
          onChange={(value) => {
            useFind.setState({ wanted: value });
            lookAgain();
          }}
        />
        <output className="find-count" aria-live="polite">
          {count}
        </output>
        <IconButton
          name={say('command.find-previous')}
          keys={keyOf('find-previous')}
          onPress={() => goToMatch(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </IconButton>
        <IconButton name={say('command.find-next')} keys={keyOf('find-next')} onPress={() => goToMatch(1)}>
          <ChevronDown size={16} aria-hidden />
        </IconButton>
        <Checkbox
          isSelected={matchCase}
          onChange={(on) => {
            useFind.setState({ matchCase: on });
            lookAgain();
          }}
        >
          {say('editor.find.exact')}
        </Checkbox>
        <IconButton name={say('editor.find.close')} onPress={close}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
      {open === 'replace' && !readOnly && (
        <div className="find-row">
          <TextField
            label={say('editor.find.replacement')}
            hideLabel
            placeholder={say('editor.find.replacement')}
            value={replacement}
            onChange={(value) => useFind.setState({ replacement: value })}
          />
          <Button onPress={replaceOne} isDisabled={matches.length === 0}>
            {say('editor.find.replace')}
          </Button>
          <Button onPress={replaceEach} isDisabled={matches.length === 0}>
            {say('editor.find.replace-all')}
          </Button>
        </div>
      )}
    </div>
  );
};
