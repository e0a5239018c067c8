import { say } from '../messages/say';
import type { Asset, Author, Envelope } from '../release/release-file';
import type { Root, Speaker } from '../release/root';
import type { Section, SectionType } from '../release/sections';
import { quotesOf } from '../review/quotes';
import { acceptedRoot } from '../review/resolve';
import { datelineOf } from './dateline';
import { directionOf } from './direction';
import { liftedEmbargo } from './lifted';
import { markedRelease } from './marked';
import { printedSpeaker } from './printed-speaker';
import { timingWords } from './timing';
import { plainReader, plainText, type QuoteIndex, runsOf } from './view-runs';
import { viewSection } from './view-sections';
import { textOfSections } from './view-text';
import type {
  DraftStamp,
  DraftView,
  FinalView,
  MarkedView,
  View,
  ViewQuote,
  ViewRun,
  ViewSection,
  ViewSpeaker,
} from './view-types';

export type ViewOptions = {
  /** Overrides the house style's paper. */
  paper?: 'A4' | 'Letter';
  draft?: DraftStamp;
  /** Numbers in the margin of body paragraphs; draft copies only. */
  numbered?: boolean;
  /** Shows what is proposed to change and what was said of it; draft copies only. Who may have done so is named. */
  marks?: { authors: readonly Author[] };
  /** ISO 8601: a final copy made when its embargo has lifted is printed without the line of it. */
  now?: string;
};

type Assets = Pick<Envelope, 'assets'>;

/**
 * The one way from a release to every format. With `draft` it is a copy for comment, without it what
 * leaves the house; open changes are taken as accepted in both, unless a draft is asked for its marks.
 */
export function viewOf(
  root: Root,
  envelope: Assets,
  options: ViewOptions & { draft: DraftStamp },
): DraftView | MarkedView;
export function viewOf(
  root: Root,
  envelope: Assets,
  options?: ViewOptions & { draft?: undefined },
): FinalView;
export function viewOf(root: Root, envelope: Assets, options?: ViewOptions): View;
export function viewOf(root: Root, envelope: Assets, options: ViewOptions = {}): View {
  const release = acceptedRoot(root);
  const lifted = options.draft || !options.now ? undefined : liftedEmbargo(release, options.now);
  const spoken = quotesOf(release).filter(({ wording }) => wording.trim() !== '');
  const index: QuoteIndex = new Map(spoken.map(({ id }, at) => [id, at]));
  const dateline = datelineOf(release).text;
  // Its day stays in `date`: from then on it may be read.
  const embargo = lifted ? undefined : embargoOf(release);
  const plain = plainReader(index);
  const sections = withDateline(release, dateline, (section) =>
    section === lifted ? undefined : viewSection(section, plain, embargo?.line),
  );
  const headline = lineOf(sections, 'headline');
  const text = textOfSections(sections, release.language);
  const common = {
    kind: release.kind,
    language: release.language,
    direction: directionOf(release.language),
    paper: options.paper ?? release.houseStyle.paper,
    title: headline || lineOf(sections, 'label') || say('exporting.untitled'),
    subtitle: lineOf(sections, 'subheadline'),
    issuers: issuersOf(release, sections),
    reference: sections.find((section) => section.type === 'label')?.reference,
    dateline,
    date: dateOf(release),
    embargo,
    sections,
    quotes: spoken.map(({ wording, speaker }): ViewQuote => ({ wording, speaker: speakerOf(speaker, text) })),
    images: imagesOf(sections, envelope.assets),
  };
  if (!options.draft) return { ...common, copy: 'final' };
  const draft: DraftView = {
    ...common,
    copy: 'draft',
    draft: { ...options.draft },
    numbered: options.numbered ?? false,
  };
  const marked = options.marks && markedRelease(root, options.marks.authors, index);
  if (!marked) return draft;
  const shown = withDateline(root, dateline + marked.datelineNotes, (section) =>
    viewSection(section, marked.reader, embargo?.line),
  );
  return { ...draft, sections: shown, images: imagesOf(shown, envelope.assets), review: marked.key() };
}

const find = <T extends SectionType>(root: Root, type: T): Extract<Section, { type: T }> | undefined =>
  root.children.find((section): section is Extract<Section, { type: T }> => section.type === type);

const lineOf = (sections: ViewSection[], type: 'headline' | 'subheadline' | 'label'): string => {
  const section = sections.find((candidate) => candidate.type === type);
  return section && 'runs' in section ? plainText(section.runs).replace(/\s+/g, ' ').trim() : '';
};

const speakerOf = (speaker: Speaker | undefined, text: string): ViewSpeaker | undefined =>
  !speaker || speaker.protected ? undefined : printedSpeaker(speaker, text);

/** An embargo is never lost because its line was left empty: its words are made from the timing then. */
const embargoOf = (root: Root): { line: string; until: string } | undefined => {
  const line = find(root, 'release-line');
  if (line?.timing.kind !== 'embargo') return undefined;
  const words = plainText(runsOf(line.children, new Map()));
  const text = words.replace(/[ \t\n\r]+/g, ' ').trim() || timingWords(line.timing, root.language);
  return { line: text, until: line.timing.until };
};

const dateOf = (root: Root): string | undefined => {
  const timing = find(root, 'release-line')?.timing;
  if (timing?.kind === 'embargo') return timing.until.slice(0, 10);
  return find(root, 'dateline')?.date;
};

const issuersOf = (root: Root, sections: ViewSection[]): string[] => {
  const letterhead = sections.find((section) => section.type === 'letterhead');
  const names = letterhead?.issuers
    .map(({ lines }) => plainText(lines[0] ?? []).trim())
    .filter((name) => name !== '');
  if (names && names.length > 0) return names;
  return root.issuer.trim() ? [root.issuer.trim()] : [];
};

/** Run into the lead where the house style says so and there is a lead to run it into; else a line of its own. */
const withDateline = <R extends ViewRun>(
  root: Root,
  text: string,
  view: (section: Section) => ViewSection<R> | undefined,
): ViewSection<R>[] => {
  const { stands, separator } = root.houseStyle.dateline;
  const sections = root.children.map((section) => ({ section, seen: view(section) }));
  const body = sections.find(({ section }) => section.type === 'body')?.seen;
  const lead = body?.type === 'body' ? body.blocks[0] : undefined;
  const runsIn = text !== '' && stands === 'run-in' && lead?.type === 'paragraph' && !lead.list;
  return sections.flatMap(({ section, seen }): ViewSection<R>[] => {
    if (section.type === 'dateline') return runsIn || text === '' ? [] : [{ type: 'dateline', text }];
    if (!seen) return [];
    return seen.type === 'body' && runsIn ? [{ ...seen, dateline: { text, separator } }] : [seen];
  });
};

const imagesOf = (sections: ViewSection[], assets: Record<string, Asset>): Record<string, Asset> => {
  const used = sections.flatMap((section) => {
    if (section.type === 'letterhead') return section.issuers.flatMap(({ emblem }) => emblem?.asset ?? []);
    if (section.type !== 'body' && section.type !== 'background') return [];
    return section.blocks.flatMap((block) => (block.type === 'image' ? block.asset : []));
  });
  return Object.fromEntries(
    used.flatMap((id) => {
      const asset = assets[id];
      if (!asset) return [];
      const { mediaType, width, height, data } = asset;
      return [[id, { mediaType, width, height, data }]];
    }),
  );
};
