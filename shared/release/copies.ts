import { embargoGapWords } from '../formats/timing';
import { acceptedRoot } from '../review/resolve';
import { assetsIn } from './assets-in';
import { blankRelease, blankSection, labelFor } from './blank';
import type { Release } from './file-format';
import type { FormatChange } from './leaf';
import { quotedIn } from './quoted-in';
import type { Kind, Root } from './root';
import type { Dateline, Label, ReleaseLine, Section } from './sections';
import { unmarked } from './unmarked';

/** What a copy is given from outside: a fresh UUID, and the time in ISO 8601. */
export type Made = { id: string; now: string };

/**
 * A new release in the dress of another: letterhead, label, notices, contacts, background, end mark and
 * house style are kept, as they read with every open change taken, and so are the quotes in them with
 * their speakers: the new release has its own id, so no approval comes along. Headline, dates, reference,
 * body, all other quotes and speakers, comments, history and record start empty.
 */
export const newFrom = (file: Release, made: Made): Release => {
  const { kind, language, houseStyle, issuer } = file.root;
  const blank = blankRelease({ kind, language, houseStyle, issuer, ...made });
  const children = acceptedRoot(file.root).children.map((section) => kept(section, file.root));
  const root: Root = { ...blank.root, children, ...quotedIn(children, file.root) };
  return { root, envelope: { ...blank.envelope, assets: assetsIn(root, file.envelope.assets) } };
};

const kept = (section: Section, { kind, language, houseStyle }: Root): Section => {
  // All its issuers, contacts or pictures were struck.
  if (section.children.length === 0) return blankSection(section.type, { kind, language, houseStyle });
  switch (section.type) {
    case 'letterhead':
    case 'notice':
    case 'contacts':
    case 'background':
    case 'end-mark':
      return unmarked(section);
    case 'label':
      return unmarked(withoutReference(section));
    case 'release-line':
      return section.timing.kind === 'immediate'
        ? unmarked(section)
        : blankSection('release-line', { kind, language, houseStyle });
    default:
      return blankSection(section.type, { kind, language, houseStyle });
  }
};

/**
 * The same text as a release of its own, with changes, quotes and comments as they stand: nothing is
 * approved in it and it has no past. Its dates are gaps: the dateline's and the reference; the line of an
 * embargo or delivery still says that there is one, with a gap for when it ends.
 */
export const duplicateOf = (file: Release, { id, now }: Made): Release => ({
  root: {
    ...file.root,
    children: file.root.children.map((section) => undated(section, file.root.language)),
  },
  envelope: { ...file.envelope, id, created: now, revision: 1, ancestors: [], ledger: [] },
});

/** A section without its dates and reference; the line of an embargo or delivery keeps a gap for its end. */
export const undated = (section: Section, language: string): Section => {
  switch (section.type) {
    case 'dateline':
      return withoutDate(section);
    case 'label':
      return withoutReference(section);
    case 'release-line':
      return section.timing.kind === 'embargo' || section.timing.kind === 'delivery'
        ? lineWithGap(section.timing.kind, language)
        : section;
    default:
      return section;
  }
};

/** Never an empty line: that would read as a release without an embargo. */
const lineWithGap = (kind: 'embargo' | 'delivery', language: string): ReleaseLine => ({
  type: 'release-line',
  timing: { kind: 'none' },
  children: [{ text: embargoGapWords(kind, language) }],
});

const withoutDate = ({ date: _date, fmt, ...dateline }: Dateline): Dateline => ({
  ...dateline,
  ...formatsBut(fmt, 'date'),
});

const withoutReference = ({ reference: _reference, fmt, ...label }: Label): Label => ({
  ...label,
  ...formatsBut(fmt, 'reference'),
});

/** A tracked change of a field that is gone has nothing to give its earlier value back to. */
const formatsBut = (fmt: FormatChange[] | undefined, mark: string): { fmt?: FormatChange[] } => {
  const others = fmt?.filter((change) => change.mark !== mark) ?? [];
  return others.length > 0 ? { fmt: others } : {};
};

/** What is kept as an office's template: the dress of a release, to be filled again and again. */
export const templateOf = (file: Release, made: Made): Release => newFrom(file, made);

/** A new release from a template, which may be of another kind: then the label says so. */
export const fromTemplate = (template: Release, kind: Kind, made: Made): Release => {
  const { root, envelope } = newFrom(template, made);
  if (kind === root.kind) return { root, envelope };
  const { language, houseStyle } = root;
  const label = labelFor(kind, language, houseStyle);
  const children = root.children.map((section): Section => {
    if (section.type === 'label') return { type: 'label', children: [{ text: label }] };
    return section.type === 'body' ? blankSection('body', { kind, language, houseStyle }) : section;
  });
  return { root: { ...root, kind, children, ...quotedIn(children, root) }, envelope };
};
