import type { Kind } from '../../release/root';
import type { Label } from '../../release/sections';
import { joinLines } from '../reading/runs';
import { leavesOf, withoutBold } from './leaves';
import { kindOfLabel, lexicon } from './lexicon';
import type { Line } from './line';
import { normal } from './phrases';

const reference =
  /(?=[\p{L}/._-]*\d)(?:\p{Lu}[\p{Lu}\d]*[/._-])*[\p{Lu}]*\d[\p{Lu}\d]*(?:[/._-][\p{Lu}\d]+)*(?![\p{Ll}])/u;

/** What stands after the label's words and holds a digit: CRC/2026/41, 14/2026, PR-07. */
function referenceIn(text: string): string | undefined {
  const words = lexicon.labels.in(normal(text));
  const after = words ? text.toLowerCase().indexOf(words.phrase) + words.phrase.length : 0;
  return reference.exec(text.slice(Math.max(0, after), 240))?.[0];
}

export function buildLabel(lines: readonly Line[]): { label: Label; kind: Kind } {
  const phrase = lines
    .map((line) => lexicon.labels.at(line.norm) ?? lexicon.labels.in(line.norm)?.phrase)
    .find(Boolean);
  const found = lines.map((line) => referenceIn(line.text)).find(Boolean);
  return {
    label: {
      type: 'label',
      ...(found && { reference: found }),
      children: leavesOf(
        withoutBold(
          joinLines(
            lines.map((line) => line.runs),
            '\n',
          ),
        ),
      ),
    },
    kind: phrase ? kindOfLabel(phrase) : 'release',
  };
}
