import type { Block } from '../../../shared/release/blocks';
import type { Release } from '../../../shared/release/file-format';
import type { Leaf, Mark } from '../../../shared/release/leaf';
import type { Author } from '../../../shared/release/release-file';
import { aRelease, type Parts, paragraph } from './a-release';

export const ana: Author = { id: 'ana', name: 'Ana Reis', initials: 'AR', role: 'Head of press' };
export const bo: Author = { id: 'bo', name: 'Bo Lindqvist', initials: 'BL', role: 'Legal' };

const at = '2026-11-24T09:00:00.000Z';
export const mark = (id: string, by: Author = ana): Mark => ({ id, by: by.id, at });
export const put = (text: string, by?: Author, id = `put-${by?.id}`): Leaf => ({ text, ins: mark(id, by) });
export const taken = (text: string, by?: Author, id = `taken-${by?.id}`): Leaf => ({
  text,
  del: mark(id, by),
});

export const reviewedWords: Record<'en' | 'ar', Parts> = {
  en: {
    language: 'en',
    headline: [{ text: 'Coastal towns to share one ' }, taken('flood ', bo), { text: 'warning centre' }],
    subheadline: 'Nine councils join',
    place: 'Tidewater',
    date: '2026-11-24',
    body: [],
  },
  ar: {
    language: 'ar',
    headline: [{ text: 'البلدات الساحلية تتقاسم مركز إنذار ' }, taken('مبكر ', bo), { text: 'واحدا' }],
    subheadline: 'انضمت تسعة مجالس',
    place: 'الميناء',
    date: '2026-11-24',
    body: [],
  },
};

const bodies: Record<'en' | 'ar', Block[]> = {
  en: [
    {
      type: 'paragraph',
      brkIns: mark('break'),
      children: [
        { text: 'The nine towns will ' },
        taken('pool', ana),
        put('share', ana),
        { text: ' their gauges, ' },
        { text: 'boats', bold: true, fmt: [{ ...mark('format', bo), mark: 'bold', before: null }] },
        { text: ' and ' },
        { text: 'never ', ins: mark('put-both', ana), del: mark('taken-both', bo) },
        { text: 'staff.', comments: ['ask'] },
      ],
    },
    { type: 'paragraph', brkDel: mark('joined', bo), children: [{ text: 'It opens in May.' }] },
    paragraph([{ text: 'It serves forty thousand people.' }]),
  ],
  ar: [
    {
      type: 'paragraph',
      brkIns: mark('break'),
      children: [
        { text: 'سوف ' },
        taken('تجمع', ana),
        put('تتقاسم', ana),
        { text: ' البلدات التسع مقاييسها ' },
        { text: 'وقواربها', bold: true, fmt: [{ ...mark('format', bo), mark: 'bold', before: null }] },
        { text: ' ' },
        { text: 'أبدا ', ins: mark('put-both', ana), del: mark('taken-both', bo) },
        { text: 'وموظفيها.', comments: ['ask'] },
      ],
    },
    { type: 'paragraph', brkDel: mark('joined', bo), children: [{ text: 'يفتتح المركز في مايو.' }] },
    paragraph([{ text: 'يخدم أربعين ألف شخص.' }]),
  ],
};

/** A release of two authors with each kind of mark, a comment with its answer, and one that is resolved. */
export const reviewed = (language: 'en' | 'ar' = 'en'): Release => {
  const release = aRelease({ ...reviewedWords[language], body: bodies[language] });
  return {
    envelope: { ...release.envelope, authors: [ana, bo] },
    root: {
      ...release.root,
      comments: {
        ask: {
          state: 'open',
          thread: [
            { by: bo.id, at, text: language === 'en' ? 'All of them?' : 'كلهم؟' },
            { by: ana.id, at: '2026-11-24T10:30:00.000Z', text: language === 'en' ? 'Yes.' : 'نعم.' },
          ],
        },
        done: { state: 'resolved', thread: [{ by: bo.id, at, text: 'resolved-canary' }] },
      },
    },
  };
};
