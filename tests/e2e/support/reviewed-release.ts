import { coastal, releaseIn, samplesFolder } from './releases';

type Marks = Record<string, unknown>;
type Leaf = { text: string } & Marks;

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();
const mark = (id: string, by: string, minute = 0) => ({ id, by, at: at(minute) });

const t = (text: string, marks: Marks = {}): Leaf => ({ text, ...marks });
const put = (text: string, id: string, by: string, marks: Marks = {}) =>
  t(text, { ins: mark(id, by), ...marks });
const taken = (text: string, id: string, by: string, marks: Marks = {}) =>
  t(text, { del: mark(id, by), ...marks });
const p = (...children: Leaf[]) => ({ type: 'paragraph', children });

export const ana = { id: 'ana', name: 'Ana Reis', initials: 'AR', role: 'Press officer' };
export const tom = { id: 'tom', name: 'Tom Okafor', initials: 'TO', role: 'Head of communications' };

const quote = { quote: 'q1' };
const field = {
  id: 'timing',
  by: tom.id,
  at: at(5),
  mark: 'timing',
  before: { kind: 'embargo', until: '2026-12-01T05:00', zone: 'UTC' },
};

const sections: Record<string, Marks> = {
  'release-line': {
    timing: { kind: 'embargo', until: '2026-12-01T06:00', zone: 'UTC' },
    fmt: [field],
    children: [t('EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00 UTC')],
  },
  headline: {
    children: [t('Towns share '), put('one ', 'headline', ana.id), t('warning centre', { comments: ['c1'] })],
  },
  body: {
    children: [
      p(
        t('Fourteen '),
        taken('coastal ', 'lead', tom.id),
        t('councils will run a '),
        taken('single', 'swap', ana.id),
        put('shared', 'swap', ana.id),
        t(' centre from January.'),
      ),
      p(
        t('“'),
        t('We stopped asking who ', quote),
        taken('owns', 'quoted', tom.id, quote),
        put('controls', 'quoted', tom.id, quote),
        t(' the warning', quote),
        t(',” said Ilse Marrow, “'),
        t('and asked who needs it', quote),
        put(' first', 'added', ana.id, quote),
        t('.”'),
      ),
      {
        ...p(t('The centre joins '), t('212 tide gauges', { comments: ['c2'] })),
        brkIns: mark('break', ana.id),
      },
      p(
        t('It also has '),
        t('nine river stations', {
          italic: true,
          fmt: [{ ...mark('slant', tom.id), mark: 'italic', before: null }],
        }),
        t('.'),
      ),
    ],
  },
  background: {
    children: [
      { type: 'section-heading', children: [t('Background')] },
      p(t('The Council keeps records.'), put(' It was founded in 1998.', 'founded', tom.id)),
    ],
  },
};

export const post = (by: string, text: string, minute = 0) => ({ by, at: at(minute), text });

/** A release that Ana and Tom have gone over, in several sections and in a quote of Ilse Marrow's. */
export const reviewedRelease = async (): Promise<string> => {
  const sample = await releaseIn(samplesFolder, coastal);
  const [ilse] = sample.speakers;
  const file = {
    ...sample,
    id: 'reviewed',
    tracking: true,
    authors: [ana, tom],
    speakers: ilse ? [ilse] : [],
    quotes: { q1: { speaker: ilse?.id, basis: { kind: 'approval' } } },
    content: sample.content.map((section) => ({ ...section, ...sections[section.type] })),
    comments: {
      c1: { thread: [post(tom.id, 'Is that what the council calls it?')], words: 'warning centre' },
      c2: {
        thread: [post(ana.id, 'Please check the number.'), post(tom.id, 'It is right.', 3)],
        state: 'resolved',
        resolvedBy: tom.id,
        resolvedAt: at(4),
        words: '212 tide gauges',
      },
      lost: { thread: [post(tom.id, 'Do we have this from them?')], words: 'forty minutes apart' },
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** The same with a great many changes more, one to a paragraph. */
export const longReview = async (count: number): Promise<string> => {
  const file = JSON.parse(await reviewedRelease()) as { content: { type: string; children: unknown[] }[] };
  const body = file.content.find(({ type }) => type === 'body');
  for (let index = 0; index < count; index++)
    body?.children.push(
      p(
        t(`Paragraph ${index} says what the towns will do when the tide comes in `),
        index % 3 === 0
          ? taken('and goes out ', `many${index}`, ana.id)
          : put(`at ${index % 12} o’clock `, `many${index}`, index % 2 ? tom.id : ana.id),
        t('and the harbour radars see it.'),
      ),
    );
  return `${JSON.stringify(file, null, 2)}\n`;
};
