import type { Change } from '../../shared/review/changes';
import { useHue } from '../editor/authors';

/** As much as a row has room for, in characters. */
const longest = 280;

const shown = (text: string): string => {
  const line = text.replace(/^\n+|\n+$/g, '').replaceAll(/\n+/g, ' ¶ ');
  const letters = Array.from(line.slice(0, 2 * longest));
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line;
};

/** Words put in and taken out look as they do on the sheet; what else a change does is said. */
export const ChangeWords = ({ change, words }: { change: Change; words: string }) => {
  const hue = useHue(change.by);
  const { kind, text, deleted = '' } = change;
  const put = ['insertion', 'replacement', 'move'].includes(kind) ? shown(text) : '';
  const taken = kind === 'deletion' ? shown(text) : kind === 'replacement' ? shown(deleted) : '';
  if (put.trim() === '' && taken.trim() === '') return <>{words}</>;
  return (
    <>
      {taken.trim() !== '' && (
        <del className="change-del" data-author={hue}>
          {taken}
        </del>
      )}
      {put.trim() !== '' && taken.trim() !== '' && ' '}
      {put.trim() !== '' && (
        <ins className="change-ins" data-author={hue}>
          {put}
        </ins>
      )}
    </>
  );
};
