import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { facesFor } from '../../../shared/formats/faces';
import { htmlOf } from '../../../shared/formats/to-html';
import { viewOf } from '../../../shared/formats/view';
import type { FinalView, MarkedView, View, ViewRun } from '../../../shared/formats/view-types';
import type { Release } from '../../../shared/release/file-format';
import type { Section } from '../../../shared/release/sections';
import { aRelease, paragraph, withSection } from './a-release';
import { coastal } from './coastal';
import { ana, bo, mark, reviewed } from './reviewed';

const draft = { time: '2026-11-24T11:02:00.000Z', code: '7f3a 91c0' };
const viewed = ({ root, envelope }: Release): View => viewOf(root, envelope, { draft, marks: envelope });
const marked = (release: Release): MarkedView => {
  const view = viewed(release);
  if (!('review' in view)) throw new Error('no marks');
  return view;
};
const htmlFor = (view: View) =>
  htmlOf(view, { faces: facesFor(view).map((face) => ({ face, url: 'data:font/woff2;base64,AAAA' })) });
const all = (node: Nodes, is: (element: Element) => boolean): Element[] => {
  const own = node.type === 'element' && is(node) ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, is))] : own;
};
const text = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : '';
const page = (view: View) => {
  const tree = fromHtml(htmlFor(view));
  const named = (name: string) => all(tree, ({ tagName }) => tagName === name);
  const article = named('article')[0] as Element;
  const inArticle = (name: string) => all(article, ({ tagName }) => tagName === name);
  return { named, inArticle, article, words: text(article), review: named('aside').map(text).join('\n') };
};
const by = (element: Element) => `${text(element)}|${element.properties.className}`;
const bodyOf = (release: Release, section: Section) => page(viewed(withSection(release, section)));

describe('a draft with the marks of review', () => {
  test('underlines what is put in and strikes what is taken out, each in the way of its author', () => {
    const { inArticle } = page(viewed(reviewed()));
    expect(inArticle('del').map(by)).toEqual([
      'flood |author-1',
      'pool|author-2',
      'never |author-1',
      '¶|author-1',
    ]);
    expect(inArticle('ins').map(by)).toEqual(['share|author-2', 'never |author-2', '¶|author-2']);
  });

  test('words that one put in and another takes out are underlined and struck', () => {
    const [both] = page(viewed(reviewed()))
      .inArticle('del')
      .filter((element) => text(element) === 'never ');
    expect(both?.children).toMatchObject([{ tagName: 'ins', properties: { className: ['author-2'] } }]);
  });

  test('lines stand as they are on the sheet, those to be joined too', () => {
    const { inArticle } = page(viewed(reviewed()));
    expect(
      inArticle('p')
        .map(text)
        .filter((line) => /¶|forty/.test(line)),
    ).toEqual([
      expect.stringMatching(/staff\.\[2\]¶$/),
      'It opens in May.¶',
      'It serves forty thousand people.',
    ]);
  });

  test('each author has a colour and a form of line, and the key names both', () => {
    const view = marked(reviewed());
    const [one, other] = view.review.authors;
    expect([one?.name, other?.name]).toEqual([bo.name, ana.name]);
    expect(one?.hue).not.toBe(other?.hue);
    const css = page(view).named('style').map(text).join('');
    const looks = [1, 2].map((author) => css.match(new RegExp(`ins\\.author-${author} \\{(.*?)\\}`))?.[1]);
    const [first, second] = looks.map((look = '') => /underline (\w+) (#\w+) (\S+)/.exec(look)?.slice(1));
    expect(first?.[1]).not.toBe(second?.[1]);
    expect([first?.[0], first?.[2]]).not.toEqual([second?.[0], second?.[2]]);
    expect(page(view).review).toMatch(/Underlined: inserted\. Struck through: deleted\./);
    expect(page(view).review).toContain('Bo Lindqvist, Legal: inserted, deleted');
    expect(page(view).review).toContain('Ana Reis, Head of press: inserted, deleted');
  });

  test('formats are told in words and open comments with who and when, numbered where they belong', () => {
    const { words, named } = page(viewed(reviewed()));
    expect(words).toContain('boats[1] and never staff.[2]');
    const notes = all(named('ol').at(-1) as Element, ({ tagName }) => tagName === 'li').map(text);
    expect(notes).toEqual([
      'Bo Lindqvist, 24 November 2026, 09:00 UTC: Made “boats” bold',
      'Comment on “staff.”Bo Lindqvist, 24 November 2026, 09:00 UTC: All of them?' +
        'Ana Reis, 24 November 2026, 10:30 UTC: Yes.',
    ]);
    expect(htmlFor(viewed(reviewed()))).not.toContain('resolved-canary');
  });

  test('what the file says of itself is what the text will be', () => {
    const { title, subtitle } = viewed(reviewed());
    expect([title, subtitle]).toEqual(['Coastal towns to share one warning centre', 'Nine councils join']);
    const release = reviewed();
    const plain = withSection(release, { type: 'subheadline', children: [{ text: '' }] });
    const description = page(viewed(plain)).named('meta');
    expect(description.map(({ properties }) => properties.content)).toContain(
      'The nine towns will share their gauges, boats and staff.',
    );
  });

  test('a contact that is taken out is struck, an image is told in words', () => {
    const { words, inArticle } = bodyOf(reviewed(), {
      type: 'contacts',
      children: [
        { type: 'section-heading', children: [{ text: 'Contact' }] },
        {
          type: 'contact',
          layout: 'lines',
          del: mark('contact', bo),
          children: [
            { type: 'contact-line', field: 'name', children: [{ text: 'Wen Li' }] },
            { type: 'contact-line', field: 'phone', children: [{ text: '555 0101' }] },
          ],
        },
      ],
    });
    expect(words).toContain('Wen Li');
    expect(inArticle('del').map(text)).toEqual(expect.arrayContaining(['Wen Li', '555 0101']));
    const image = bodyOf(reviewed(), {
      type: 'body',
      children: [
        paragraph('Words.'),
        {
          type: 'image',
          asset: 'b'.repeat(64),
          alt: 'A gauge',
          caption: 'The gauge',
          del: mark('image', bo),
          children: [{ text: '' }],
        },
      ],
    });
    expect(image.words).toContain('The gauge [1]');
    expect(image.review).toContain('Deleted an image “A gauge”');
  });

  test('an embargo that was moved is a note behind its line, and the line stays when its words go', () => {
    const timing = { kind: 'embargo' as const, until: '2026-12-01T09:00', zone: 'UTC' };
    const line = (words: string, gone = false): Section => ({
      type: 'release-line',
      timing,
      fmt: [{ ...mark('moved', bo), mark: 'timing', before: { ...timing, until: '2026-12-01T06:00' } }],
      children: [gone ? { text: words, del: mark('gone', bo) } : { text: words }],
    });
    const kept = bodyOf(reviewed(), line('EMBARGOED UNTIL NINE'));
    expect(kept.words).toContain('EMBARGOED UNTIL NINE[1]');
    expect(kept.review).toContain('Embargo moved from 06:00 to 09:00');
    const gone = bodyOf(reviewed(), line('EMBARGOED UNTIL NINE', true));
    expect(gone.words).toMatch(/^EMBARGOED UNTIL TUESDAY .*UTC EMBARGOED UNTIL NINE\[1\]/);
    expect(gone.inArticle('del').map(text)).toContain('EMBARGOED UNTIL NINE');
  });

  test('the dateline is printed as it will be, and its changes are told', () => {
    const place = bodyOf(reviewed(), {
      type: 'dateline',
      date: '2026-11-24',
      children: [
        { text: 'Old Port', del: mark('place', bo) },
        { text: 'Tidewater', ins: mark('place', bo) },
      ],
    });
    expect(place.words).toMatch(/Tidewater.*2026 \[1\]/i);
    expect(place.words).not.toContain('Old Port');
    expect(place.review).toContain('Replaced “Old Port” with “Tidewater”');
  });

  test('a change by somebody the file does not know is still somebody’s', () => {
    const release = aRelease({ body: [paragraph([{ text: 'New', ins: mark('x', { ...ana, id: 'cy' }) }])] });
    expect(marked(release).review.authors).toMatchObject([{ name: 'cy' }]);
  });

  test('every sign of it has a face', () => {
    const files = facesFor(viewed(reviewed('ar'))).map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^noto-naskh-arabic/),
        expect.stringMatching(/^inter-latin-400/),
      ]),
    );
  });
});

describe('what it leaves alone', () => {
  test('a draft without the option reads as accepted, and says nothing of authors and comments', () => {
    const { root, envelope } = reviewed();
    const html = htmlFor(viewOf(root, envelope, { draft }));
    expect(html).toContain('Coastal towns to share one warning centre');
    expect(html).not.toMatch(/<ins|<del|Ana Reis|Bo Lindqvist|flood |All of them/);
  });

  test('a release without anything open is the same with the option as without', () => {
    const { root, envelope } = coastal();
    expect(viewed(coastal())).toEqual(viewOf(root, envelope, { draft }));
  });

  test('a final copy has no marks, whatever it is asked', () => {
    const { root, envelope } = reviewed();
    const view = viewOf(root, envelope, { marks: envelope });
    expect(view).toEqual(viewOf(root, envelope));
    expect(JSON.stringify(view)).not.toMatch(/flood |Ana Reis|All of them|"marks"|"review"/);
  });

  test('the type of what leaves the house has no place for them', () => {
    type Has<T, K extends string> = K extends keyof T ? true : false;
    type RunsOf<V extends View> = Extract<V['sections'][number], { type: 'label' }>['runs'][number];
    const places: [Has<FinalView, 'review'>, Has<RunsOf<FinalView>, 'marks'>, Has<ViewRun, 'marks'>] = [
      false,
      false,
      false,
    ];
    const here: [Has<MarkedView, 'review'>, Has<RunsOf<MarkedView>, 'marks'>] = [true, true];
    expect([...places, ...here]).toEqual([false, false, false, true, true]);
  });
});
