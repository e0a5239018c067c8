import { profileOf } from '../../../shared/checks/profiles/profiles';
import { blankRelease } from '../../../shared/release/blank';
import type { Block } from '../../../shared/release/blocks';
import type { Release } from '../../../shared/release/file-format';
import type { Leaf } from '../../../shared/release/leaf';
import type { Root } from '../../../shared/release/root';
import type { Section, SectionType } from '../../../shared/release/sections';

type Line = string | Leaf[];
const leaves = (line: Line): Leaf[] => (typeof line === 'string' ? [{ text: line }] : line);

export const paragraph = (line: Line): Block => ({ type: 'paragraph', children: leaves(line) });

export type Parts = {
  language?: string;
  houseStyle?: string;
  letterhead?: string[][];
  label?: string;
  reference?: string;
  timing?: Extract<Section, { type: 'release-line' }>['timing'];
  releaseLine?: string;
  headline?: Line;
  subheadline?: Line;
  place?: string;
  date?: string;
  body?: Block[];
  contacts?: Extract<Section, { type: 'contacts' }>['children'];
  background?: Extract<Section, { type: 'background' }>['children'];
  endMark?: string;
  speakers?: Root['speakers'];
  quotes?: Root['quotes'];
};

/** A release with these parts and nothing else in it. */
export const aRelease = (parts: Parts = {}): Release => {
  const made = blankRelease({
    kind: 'release',
    language: parts.language ?? 'en',
    houseStyle: profileOf(parts.houseStyle ?? 'un'),
    id: '3f0c2f1e-7d2e-4a53-9a55-2f6f7a0f6a10',
    now: '2026-11-24T09:00:00.000Z',
  });
  const line = (text: Line | undefined) => leaves(text ?? '');
  const section = (type: SectionType): Section => {
    switch (type) {
      case 'letterhead':
        return {
          type,
          children: (parts.letterhead ?? [['']]).map((lines) => ({
            type: 'issuer',
            children: lines.map((text) => ({ type: 'letterhead-line', children: [{ text }] })),
          })),
        };
      case 'label':
        return { type, reference: parts.reference, children: line(parts.label) };
      case 'release-line':
        return { type, timing: parts.timing ?? { kind: 'none' }, children: line(parts.releaseLine) };
      case 'dateline':
        return { type, date: parts.date, children: line(parts.place) };
      case 'body':
        return { type, children: parts.body ?? [paragraph('')] };
      case 'contacts':
        return { type, children: parts.contacts ?? [{ type: 'section-heading', children: [{ text: '' }] }] };
      case 'background':
        return {
          type,
          children: parts.background ?? [{ type: 'section-heading', children: [{ text: '' }] }],
        };
      case 'notice':
        return { type, place: 'top', children: line('') };
      case 'end-mark':
        return { type, children: line(parts.endMark) };
      default:
        return { type, children: line(parts[type]) };
    }
  };
  const children = made.root.children.map(({ type }) => section(type));
  const root = { ...made.root, speakers: parts.speakers ?? [], quotes: parts.quotes ?? {}, children };
  return { ...made, root };
};

/** With another section in place of the one of its type, or at the front when there is none. */
export const withSection = (release: Release, section: Section): Release => {
  const { children } = release.root;
  const at = children.findIndex(({ type }) => type === section.type);
  const next = at < 0 ? [section, ...children] : children.map((old, index) => (index === at ? section : old));
  return { ...release, root: { ...release.root, children: next } };
};
