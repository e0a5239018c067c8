import { Check, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../../shared/messages/say';
import { changeWords } from '../../shared/review/change-words';
import type { Change } from '../../shared/review/changes';
import { useDerived } from '../document/derived';
import { currentEditor, useDocument } from '../document/document-store';
import { keyOf } from '../palette/command-words';
import { Button } from '../ui/button';
import { useAuthor } from './authors';
import { hideChanges, type ShownChanges, useChangeCard } from './change-card-store';
import { changeWhen } from './change-when';
import { decideAndGoOn, type Verdict } from './decide-changes';
import { openChange } from './go-to-change';
import { rootOf } from './sheet-editor';
import './change-card.css';

/** Who changed what, and when, beside the words, with what can be done about it. It never takes the focus. */
export const ChangeCard = () => {
  const shown = useChangeCard((state) => state.shown);
  const derived = useDerived((state) => state.changes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the derived list says when there are others
  const changes = useMemo(() => {
    const editor = currentEditor();
    if (!shown || !editor) return [];
    return shown.ids.flatMap((id) => openChange(editor, id) ?? []);
  }, [shown, derived]);
  return (
    <>
      {shown && changes.length > 0 && createPortal(<Card shown={shown} changes={changes} />, document.body)}
      <Said change={shown?.by === 'keys' ? changes[0] : undefined} />
    </>
  );
};

const now = () => new Date();

/** Read aloud when a change is gone to by key: the focus stays in the text. */
const Said = ({ change }: { change: Change | undefined }) => {
  const author = useAuthor(change?.by);
  const editor = currentEditor();
  const words =
    change && author && editor
      ? say('editor.change.said', {
          who: author.name,
          words: changeWords(change, rootOf(editor)),
          when: changeWhen(change.at, now(), navigator.language),
        })
      : '';
  return (
    <span className="visually-hidden" aria-live="polite" contentEditable={false}>
      {words}
    </span>
  );
};

const gap = 8;

const Card = ({ shown, changes }: { shown: ShownChanges; changes: readonly Change[] }) => {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    const { width, height } = current.getBoundingClientRect();
    const { x, y, width: wide, height: high } = shown.anchor;
    const isRtl = document.querySelector('.paper')?.matches(':dir(rtl)');
    const left = isRtl ? x + wide - width : x;
    const below = y + high + gap;
    const top = below + height > window.innerHeight - gap ? y - height - gap : below;
    setPlace({
      left: Math.round(Math.max(gap, Math.min(left, window.innerWidth - width - gap))),
      top: Math.round(Math.max(gap, top)),
    });
  }, [shown]);

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hideChanges();
    };
    const scroller = document.querySelector('[data-sheet-scroller]');
    const scrolled = () => {
      if (shown.by === 'pointer') hideChanges();
    };
    window.addEventListener('keydown', onEscape, { capture: true });
    window.addEventListener('resize', hideChanges);
    scroller?.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      window.removeEventListener('keydown', onEscape, { capture: true });
      window.removeEventListener('resize', hideChanges);
      scroller?.removeEventListener('scroll', scrolled);
    };
  }, [shown]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields of a form
    <div
      ref={card}
      className="change-card"
      role="group"
      aria-label={say('editor.change.card')}
      style={place ?? { visibility: 'hidden' }}
    >
      {changes.map((change) => (
        <OneChange key={change.id} change={change} />
      ))}
    </div>
  );
};

const OneChange = ({ change }: { change: Change }) => {
  const author = useAuthor(change.by);
  const readOnly = useDocument((state) => state.open?.readOnly !== undefined);
  const editor = currentEditor();
  if (!editor || !author) return null;
  const { name, role, hue } = author;
  const decide = (verdict: Verdict) => decideAndGoOn(editor, [change.id], verdict);
  return (
    <div className="change-card-one">
      <p className="change-card-who">
        <span className="change-swatch" data-author={hue} aria-hidden />
        <strong dir="auto">{name}</strong>
        {role && <span dir="auto">{role}</span>}
        <time dateTime={change.at}>{changeWhen(change.at, now(), navigator.language)}</time>
      </p>
      <p className="change-card-words">{changeWords(change, rootOf(editor))}</p>
      {!readOnly && (
        <div className="change-card-acts">
          <Act verdict="accept" onDecide={decide} />
          <Act verdict="reject" onDecide={decide} />
        </div>
      )}
    </div>
  );
};

const Act = ({ verdict, onDecide }: { verdict: Verdict; onDecide: (verdict: Verdict) => void }) => {
  const Icon = verdict === 'accept' ? Check : X;
  return (
    <Button
      preventFocusOnPress
      icon={<Icon size={14} aria-hidden />}
      onPress={() => onDecide(verdict)}
      aria-keyshortcuts={keyOf(`${verdict}-change`)}
    >
      {say(`editor.change.${verdict}`)}
    </Button>
  );
};
