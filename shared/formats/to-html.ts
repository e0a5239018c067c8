import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Face } from './faces';
import type { ImageSource } from './hast/blocks';
import { reviewElement } from './hast/review';
import { words } from './hast/runs';
import { jsonForScript, newsArticle } from './json-ld';
import { pageStyle } from './page-style';
import { draftWords } from './page-words';
import { reviewStyle } from './review-style';
import { faceStyle, style } from './style';
import { articleOf } from './to-hast';
import { acceptedText } from './view-runs';
import type { MarkedRun, View, ViewSection } from './view-types';

export type HtmlOptions = {
  /** The faces of `facesFor(view)` with the address of each, a data: address unless it is for print. */
  faces: readonly { face: Face; url: string }[];
  /**
   * `file` carries everything in itself. `print` is for the print window alone, which takes fonts and
   * images from its own `app:` addresses: they need not be turned into text and back for each page set.
   */
  medium?: 'file' | 'print';
  /** The address of an image in the print window. */
  imageUrl?: (asset: string) => string;
};

/** One whole HTML document. It runs nothing and asks for nothing: its own policy says so too. */
export const htmlOf = (view: View, { faces, medium = 'file', imageUrl }: HtmlOptions): string => {
  const image: ImageSource = (asset) => {
    const found = view.images[asset];
    if (!found) return undefined;
    const src = imageUrl ? imageUrl(asset) : `data:${found.mediaType};base64,${found.data}`;
    return { src, width: found.width, height: found.height };
  };
  const source = medium === 'file' ? 'data:' : 'app:';
  const review = 'review' in view ? view.review : undefined;
  const css = [faceStyle(faces), pageStyle(view), style, ...(review ? [reviewStyle(review)] : [])].join('\n');
  const notes = medium === 'file' ? copyNotes(view) : [];
  const document: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: view.language, dir: view.direction }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          ...robots(view),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(source) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', view.title),
          ...described(view),
          h('script', { type: 'application/ld+json' }, jsonForScript(newsArticle(view))),
          h('style', css),
        ]),
        h('body', [
          ...notes,
          h('main.page', [articleOf(view, image), ...(review ? [reviewElement(review)] : [])]),
        ]),
      ]),
    ],
  };
  return `${toHtml(document)}\n`;
};

const policy = (source: 'data:' | 'app:'): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src ${source}; font-src ${source}; base-uri 'none'; form-action 'none'`;

/** Before anything else: nobody's search engine may pick up a draft, or what is under embargo. */
const robots = (view: View): Element[] =>
  view.embargo || view.copy === 'draft'
    ? [h('meta', { name: 'robots', content: 'noindex, nofollow, noarchive' })]
    : [];

const described = (view: View): Element[] => {
  const description = view.subtitle || firstWords(view);
  return [
    ...(description ? [h('meta', { name: 'description', content: description })] : []),
    ...view.issuers.map((name) => h('meta', { name: 'author', content: name })),
  ];
};

const longestDescription = 200;

const firstWords = (view: View): string => {
  const sections: readonly ViewSection<MarkedRun>[] = view.sections;
  const body = sections.find((section) => section.type === 'body');
  const lead = body?.blocks.find((block) => block.type === 'paragraph');
  const text = acceptedText(lead?.runs ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= longestDescription) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestDescription)).trimEnd()}…`;
};

/** What must be read before the text: on paper the same stands in the margin of each page. */
const copyNotes = (view: View): ElementContent[] => {
  const lines = [
    ...(view.embargo ? [view.embargo.line] : []),
    ...(view.copy === 'draft' ? [draftWords(view.draft)] : []),
  ];
  return lines.length > 0
    ? [
        h(
          'aside.copy-note',
          lines.map((line) => h('p', words(line))),
        ),
      ]
    : [];
};
