import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { inline, words } from '../formats/hast/runs';
import { jsonForScript } from '../formats/json-ld';
import { articleOf } from '../formats/to-hast';
import { say } from '../messages/say';
import { shortCode } from '../release/hash';
import { base64Of } from './base64';
import type { RequestContent, RequestedQuote, RequestLine } from './request';
import { aboutYou, answerChoices, formData, sendIt } from './request-form';
import { formScript } from './request-script';
import { requestStyle } from './request-style';
import { instantWords, isInterrupted, isolated, openingWords, speakerWords } from './request-words';

/**
 * `form`: a page that is answered in a browser, from disk, with no network. `sheet`: the same without the
 * form, to be printed.
 */
export type RequestMedium = 'form' | 'sheet';

/** One whole HTML document; it may run its one own script and ask for nothing. */
export const requestPage = (
  content: RequestContent,
  record: string | null,
  medium: RequestMedium,
): string => {
  const isForm = medium === 'form';
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      // The frame's words are English; those of the release carry their own language and direction.
      h('html', { lang: 'en', dir: 'ltr' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(content, isForm) }),
          h('meta', { name: 'robots', content: 'noindex, nofollow, noarchive' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', say('review.request.title', { headline: content.release.headline })),
          h('style', styleOf(content, isForm)),
        ]),
        h('body', [
          h('main', [
            ...letter(content, isForm),
            ...(isForm ? form(content) : content.quotes.map((quote) => quoteSection(content, quote, []))),
            ...(content.quotes.some(({ lines }) => isInterrupted(lines))
              ? [h('p.small', say('review.request.grey'))]
              : []),
            reference(content, record),
            ...whole(content),
          ]),
          ...(isForm
            ? [
                h('script', { type: 'application/json', id: 'request' }, jsonForScript(formData(content))),
                h('script', formScript),
              ]
            : []),
        ]),
      ]),
    ],
  };
  return `${toHtml(document)}\n`;
};

const hashOf = (text: string): string => `'sha256-${base64Of(sha256(utf8ToBytes(text)))}'`;

const styleOf = ({ paper }: RequestContent, isForm: boolean): string =>
  isForm ? requestStyle : `${requestStyle}\n@page { size: ${paper} }`;

const policy = (content: RequestContent, isForm: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(styleOf(content, isForm))}`,
    ...(isForm ? [`script-src ${hashOf(formScript)}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const letter = (content: RequestContent, isForm: boolean): ElementContent[] => {
  const { release, from, due, note, quotes } = content;
  const headline = isolated(release.headline);
  const issuers = release.issuers.map(isolated);
  return [
    h('h1', say('review.request.title', { headline })),
    h('p', say('review.request.greeting', { name: isolated(content.to.name) })),
    h('p', openingWords({ ...content, release: { ...release, headline, issuers } })),
    ...(due ? [h('p', say('review.request.due', { due: instantWords(due) }))] : []),
    ...(note ? [h('p.note', { dir: 'auto' }, note)] : []),
    h('p', isForm ? say('review.request.how-form') : say('review.request.how')),
    ...(isForm || quotes.length === 1 ? [] : [h('p', say('review.request.how-many'))]),
    h('p', [from.role ? `${from.name}, ${from.role}` : from.name]),
  ];
};

const theirs = ({ release }: RequestContent) => ({ lang: release.language, dir: release.direction });

const form = (content: RequestContent): ElementContent[] => [
  h('noscript', [h('p', say('review.form.no-script', { nonce: content.nonce }))]),
  ...content.quotes.map((quote) => quoteSection(content, quote, answerChoices(content, quote))),
  h('div#form', { hidden: true }, [aboutYou(content), ...sendIt()]),
];

const quoteSection = (
  content: RequestContent,
  { number, lines, around, since }: RequestedQuote,
  answer: ElementContent[],
): Element =>
  h('section.quote', [
    ...(content.quotes.length > 1
      ? [h('h2', say('review.request.number', { number, count: content.quotes.length }))]
      : []),
    h('blockquote', theirs(content), lines.map(lineElement)),
    h('p.small', say('review.request.attribution', { speaker: isolated(speakerWords(content.to)) })),
    ...(since
      ? [h('div.since', [say('review.request.since'), h('p', theirs(content), since.map(changed))])]
      : []),
    ...(around
      ? [
          h('div.around', [
            say('review.request.paragraph'),
            h('div', theirs(content), around.map(lineElement)),
          ]),
        ]
      : []),
    ...answer,
  ]);

const lineElement = (line: RequestLine): Element =>
  h(
    'p',
    line.flatMap(({ text, isTheirs, run }) => {
      const inner = run ? inline([{ ...run, link: undefined }]) : words(text);
      return isTheirs ? inner : [h('span.other', inner)];
    }),
  );

const changed = ({ kind, text }: { kind: string; text: string }): ElementContent => {
  if (kind === 'removed') return h('del', text);
  return kind === 'added' ? h('ins', text) : { type: 'text', value: text };
};

const reference = ({ nonce }: RequestContent, record: string | null): Element =>
  h('p.small', [
    say('review.request.ref', { nonce }),
    ...(record ? [h('br'), say('review.request.record', { code: shortCode(record) })] : []),
  ]);

/** Without its pictures: what is asked about are words, and the page stays small. */
const whole = (content: RequestContent): ElementContent[] =>
  content.whole
    ? [
        h('h2', say('review.request.release')),
        h('div.whole', theirs(content), [articleOf(content.whole, () => undefined)]),
      ]
    : [];
