import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { say } from '../messages/say';
import type { RequestContent, RequestedQuote } from './request';

const decisions = [
  ['approved', 'review.form.approve'],
  ['amended', 'review.form.amend'],
  ['declined', 'review.form.decline'],
] as const;

/** Three choices, and a box for each segment that the script shows when the words are to be amended. */
export const answerChoices = (
  { release, quotes }: RequestContent,
  { number, segments }: RequestedQuote,
): ElementContent[] => [
  h('fieldset', [
    h('legend', quotes.length === 1 ? say('review.form.answer-one') : say('review.form.answer', { number })),
    h(
      'div.choices',
      decisions.map(([value, key]) =>
        h('label', [h('input', { type: 'radio', name: `answer-${number}`, value }), ` ${say(key)}`]),
      ),
    ),
    h(
      `div#amend-${number}`,
      { hidden: true },
      segments.map((segment, at) =>
        h('label', [
          segments.length === 1
            ? say('review.form.words')
            : say('review.form.part', { part: at + 1, count: segments.length }),
          h(
            `textarea#words-${number}-${at}`,
            {
              rows: Math.min(8, 2 + Math.floor(segment.length / 70)),
              lang: release.language,
              dir: release.direction,
            },
            segment,
          ),
        ]),
      ),
    ),
  ]),
];

const field = (id: string, label: string, value: string): Element =>
  h('label', [label, h(`input#${id}`, { type: 'text', value, dir: 'auto' })]);

export const aboutYou = ({ to }: RequestContent): Element =>
  h('fieldset', [
    h('legend', say('review.form.you')),
    field('who', say('review.form.name'), to.name),
    field('speaker-name', say('review.form.speaker-name'), to.name),
    field('speaker-title', say('review.form.speaker-title'), to.title || to.description || ''),
    field('speaker-organisation', say('review.form.speaker-organisation'), to.organisation ?? ''),
    h('label', [say('review.form.note'), h('textarea#note', { rows: 2, dir: 'auto' })]),
  ]);

export const sendIt = (): ElementContent[] => [
  h('p', [
    h('button#save.first', { type: 'button' }, say('review.form.save')),
    h('button#copy', { type: 'button' }, say('review.form.copy')),
  ]),
  h('p#status', { role: 'status' }),
  h('label', { hidden: true }, [
    say('review.form.text'),
    h('textarea#text', { rows: 8, readOnly: true, dir: 'ltr' }),
  ]),
];

/** What the script knows: nothing that does not stand on the page. */
export const formData = ({ release, to, nonce, quotes }: RequestContent) => {
  const file = `answer-${nonce.slice(0, 6)}.release-answer`;
  return {
    release: release.id,
    nonce,
    file,
    quotes: quotes.map(({ number, quote, key, segments }) => ({ number, quote, key, segments })),
    named: {
      name: to.name.trim(),
      title: (to.title || to.description || '').trim(),
      organisation: (to.organisation ?? '').trim(),
    },
    words: {
      none: say('review.form.none'),
      noName: say('review.form.no-name'),
      empty: say('review.form.empty'),
      saved: say('review.form.saved', { file }),
      copied: say('review.form.copied'),
      select: say('review.form.select'),
    },
  };
};
