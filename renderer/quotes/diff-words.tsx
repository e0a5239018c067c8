import type { DiffPart } from '../../shared/review/word-diff';
import { useHue } from '../editor/authors';

/** Words with what was put in and taken out, marked as a change is on the sheet: `by` gives the colour. */
export const DiffWords = ({ parts, by }: { parts: readonly DiffPart[]; by?: string | undefined }) => {
  const hue = useHue(by);
  return parts.map(({ kind, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
    <Part key={index} kind={kind} text={text} hue={hue} />
  ));
};

const Part = ({ kind, text, hue }: DiffPart & { hue: number | undefined }) => {
  switch (kind) {
    case 'same':
      return text;
    case 'added':
      return (
        <ins className="change-ins" data-author={hue}>
          {text}
        </ins>
      );
    case 'removed':
      return (
        <del className="change-del" data-author={hue}>
          {text}
        </del>
      );
  }
};
