import { say } from '../../shared/messages/say';
import type { Change, ChangeKind } from '../../shared/review/changes';
import { authorOf } from '../editor/authors';
import { type Choice as Option, SelectField } from '../ui/select-field';
import { choose, useChoice } from './choice';
import { speakerOf } from './quote-row';

const all = 'all';

/** What narrows the list; a choice of one is no choice and is left out, unless it was made. */
export const ChangeFilters = ({ changes }: { changes: readonly Change[] }) => {
  const { by, kind, quote } = useChoice();
  const authors = options(
    changes.map((change) => change.by),
    by,
    (id) => authorOf(id).name,
  );
  const kinds = options(
    changes.map((change) => change.kind),
    kind,
    (id) => say(`changes.kind.${id as ChangeKind}`),
  );
  const quotes = options(
    changes.flatMap((change) => change.quotes),
    quote,
    speakerOf,
  );
  if (authors.length < 2 && kinds.length < 2 && quotes.length === 0) return null;
  return (
    <div className="change-filters">
      {authors.length > 1 && (
        <SelectField
          hideLabel
          label={say('changes.filter.author')}
          choices={[{ id: all, label: say('changes.all.authors') }, ...authors]}
          chosen={by ?? all}
          onChoose={(id) => choose({ by: id === all ? undefined : id })}
        />
      )}
      {kinds.length > 1 && (
        <SelectField
          hideLabel
          label={say('changes.filter.kind')}
          choices={[{ id: all, label: say('changes.all.kinds') }, ...kinds]}
          chosen={kind ?? all}
          onChoose={(id) => choose({ kind: id === all ? undefined : (id as ChangeKind) })}
        />
      )}
      {quotes.length > 0 && (
        <SelectField
          hideLabel
          label={say('changes.filter.quote')}
          choices={[{ id: all, label: say('changes.all.quotes') }, ...quotes]}
          chosen={quote ?? all}
          onChoose={(id) => choose({ quote: id === all ? undefined : id })}
        />
      )}
    </div>
  );
};

/** What there is to choose, in the order of the sheet; what is chosen stays though nothing has it any more. */
const options = (
  found: readonly string[],
  chosen: string | undefined,
  labelOf: (id: string) => string,
): Option[] =>
  [...new Set([...found, ...(chosen === undefined ? [] : [chosen])])].map((id) => ({
    id,
    label: labelOf(id),
  }));
