import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { facesFor } from '../../../shared/formats/faces';
import { htmlOf } from '../../../shared/formats/to-html';
import { viewOf } from '../../../shared/formats/view';
import { textOfView } from '../../../shared/formats/view-text';
import type { View } from '../../../shared/formats/view-types';
import { aRelease, paragraph, withSection } from './a-release';
import { coastal } from './coastal';

const draft = { time: '2026-11-24T11:02:00.000Z', code: '7f3a 91c0' };
const htmlFor = (view: View) =>
  htmlOf(view, { faces: facesFor(view).map((face) => ({ face, url: 'data:font/woff2;base64,AAAA' })) });
const finalOf = ({ root, envelope }: ReturnType<typeof aRelease>) => htmlFor(viewOf(root, envelope));

const all = (node: Nodes, name: string): Element[] => {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, name))] : own;
};
const text = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : '';
const page = (html: string) => {
  const tree = fromHtml(html);
  return { all: (name: string) => all(tree, name), first: (name: string) => all(tree, name)[0] as Element };
};
const bare = (words: string) => words.replace(/\s+/g, '');

const hostile = '</title><script>alert(1)</script><!-- " \\ \' &amp; } *{display:none}';

describe('a release as a web page', () => {
  test('its article says what the view says, in order', () => {
    const { root, envelope } = coastal();
    const view = viewOf(root, envelope);
    expect(bare(text(page(htmlFor(view)).first('article')))).toBe(bare(textOfView(view)));
  });

  test('it is made of semantic elements', () => {
    const { all, first } = page(finalOf(coastal()));
    expect(text(first('h1'))).toBe('Coastal towns to share one flood warning centre');
    expect(all('h2').map(text)).toEqual([
      'What changes',
      'For more information, please contact',
      'Background',
    ]);
    expect(text(first('blockquote'))).toBe(
      '“Every minute a family gains is a minute the old system took from them.”',
    );
    expect(all('ul').map((list) => all.length && list.children.length)).toEqual([2, 1]);
    expect(text(first('address'))).toContain('press@coastal-council.example');
    expect(all('strong').concat(all('em'))).toEqual([]);
    expect(first('html').properties).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  test('it runs nothing and asks for nothing', () => {
    const id = 'b'.repeat(64);
    const release = withSection(coastal(), {
      type: 'body',
      children: [{ type: 'image', asset: id, alt: 'A gauge', children: [{ text: '' }] }],
    });
    const assets = { [id]: { mediaType: 'image/png' as const, width: 2, height: 1, data: 'AAAA' } };
    const { all } = page(htmlFor(viewOf(release.root, { ...release.envelope, assets })));
    expect(all('script').map(({ properties }) => properties.type)).toEqual(['application/ld+json']);
    expect(all('img').map(({ properties }) => properties.src)).toEqual(['data:image/png;base64,AAAA']);
    expect(all('link').concat(all('iframe'), all('form'), all('object'))).toEqual([]);
    const style = all('style').map(text).join('');
    const addresses = [...style.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith('data:'))).toEqual([]);
    expect(style).not.toContain('@import');
    const policy = all('meta').find(({ properties }) => properties.httpEquiv !== undefined);
    expect(policy?.properties.content).toMatch(/^default-src 'none'/);
  });

  test('markup in every field stays text', () => {
    const release = coastal({
      headline: hostile,
      subheadline: hostile,
      reference: hostile,
      place: hostile,
      letterhead: [[hostile]],
      releaseLine: hostile,
      speakers: [{ id: 's1', name: hostile }],
      quotes: { q1: { speaker: 's1', basis: { kind: 'approval' } } },
      body: [paragraph([{ text: hostile, quote: 'q1' }])],
    });
    for (const stamp of [undefined, draft]) {
      const view = viewOf(release.root, release.envelope, { draft: stamp });
      const html = htmlFor(view);
      const { all, first } = page(html);
      expect(all('script')).toHaveLength(1);
      expect(text(first('title'))).toBe(hostile);
      expect(bare(text(first('article')))).toBe(bare(textOfView(view)));
      expect(all('style')).toHaveLength(1);
      expect(JSON.parse(text(first('script')))).toMatchObject({ headline: hostile });
      // Inside the strings of the style sheet, nothing that could end one.
      expect(text(first('style'))).not.toContain('display:none}');
    }
  });

  test('an embargoed page says so first and keeps search engines away', () => {
    const { all, first } = page(finalOf(coastal()));
    const [charset, robots] = all('meta');
    expect(charset?.properties.charSet).toBe('utf-8');
    expect(robots?.properties).toMatchObject({ name: 'robots', content: expect.stringContaining('noindex') });
    expect(text(first('body'))).toMatch(/^EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026/);
    expect(text(first('style'))).toContain('EMBARGOED UNTIL TUESDAY');
  });

  test('a page without embargo may be found', () => {
    const html = finalOf(coastal({ timing: { kind: 'immediate' }, releaseLine: 'FOR IMMEDIATE RELEASE' }));
    expect(html).not.toContain('noindex');
    expect(page(html).all('aside')).toEqual([]);
  });

  test('a draft carries word, time and code at its head and on each printed page', () => {
    const { root, envelope } = coastal({ timing: { kind: 'none' }, releaseLine: '' });
    const html = htmlFor(viewOf(root, envelope, { draft, numbered: true }));
    expect(text(page(html).first('body'))).toMatch(/^DRAFT · 24 November 2026, 11:02 UTC · Text 7f3a 91c0/);
    const style = text(page(html).first('style'));
    const first = style.slice(style.indexOf('@page :first'));
    expect(style).toMatch(/@page \{[^}]*margin:[^}]*@top-left \{ content: "DRAFT/);
    expect(first.slice(0, first.indexOf('\n}'))).not.toContain('@top-left');
    expect(html).not.toMatch(/class="numbered"[^>]*hidden/);
  });

  test('right to left', () => {
    const html = finalOf(
      coastal({
        language: 'ar',
        headline: 'مدن الساحل تتقاسم مركزا واحدا',
        body: [paragraph([{ text: 'كما قال ' }, { text: 'the centre', language: 'en' }])],
      }),
    );
    const { first } = page(html);
    expect(first('html').properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    const passage = page(html)
      .all('span')
      .find(({ properties }) => properties.lang === 'en');
    expect(passage && text(passage)).toBe('the centre');
    expect(passage?.properties.dir).toBe('ltr');
    const style = text(first('style'));
    expect(style).toContain("font-family: 'Noto Naskh Arabic'");
    expect(style).toMatch(/@top-right \{ content: "CRC/);
  });

  test('only the faces its characters need are carried', () => {
    const files = (release: ReturnType<typeof aRelease>) =>
      facesFor(viewOf(release.root, release.envelope)).map(({ file }) => file);
    const plain = files(aRelease({ body: [paragraph('Plain words.')] }));
    expect(plain.filter((file) => file.startsWith('source-serif-4'))).toEqual([
      'source-serif-4-latin-400-normal.woff2',
    ]);
    const russian = files(aRelease({ headline: 'Города', body: [paragraph('Слова.')] }));
    expect(russian).toContain('source-serif-4-cyrillic-600-normal.woff2');
    expect(russian.filter((file) => file.includes('arabic'))).toEqual([]);
    expect(files(coastal())).toContain('source-serif-4-latin-400-italic.woff2');
  });
});

describe('what search engines are told', () => {
  test.each([
    [
      'said Ilse Marrow, Director of the Office of Warnings.',
      ['Ilse Marrow', 'Director', 'Office of Warnings'],
    ],
    ['said ILSE\u00a0MARROW, a director.', ['Ilse Marrow', 'Director', undefined]],
    ['said Ilse Marrow.', ['Ilse Marrow', undefined, undefined]],
    ['said Ilse Marrows, Director.', undefined],
    ['said a senior official in the Office of Warnings.', undefined],
  ])('of a speaker only what the text says: “%s”', (words, told) => {
    const children = [{ text: '“' }, { text: 'We go on', quote: 'q1' }, { text: `,” ${words}` }];
    const release = aRelease({
      headline: 'Towns',
      body: [{ type: 'paragraph', children }],
      quotes: { q1: { speaker: 's1', basis: { kind: 'approval' } } },
      speakers: [{ id: 's1', name: 'Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' }],
    });
    const [part] = JSON.parse(text(page(finalOf(release)).first('script'))).hasPart;
    const { creator } = part;
    expect(creator && [creator.name, creator.jobTitle, creator.affiliation?.name]).toEqual(told);
    expect(part.spokenByCharacter).toEqual(creator);
  });
  test('a news article with its dateline and quotations', () => {
    const data = JSON.parse(text(page(finalOf(coastal())).first('script')));
    const ilse = {
      '@type': 'Person',
      name: 'Ilse Marrow',
      jobTitle: 'Director',
      affiliation: { '@type': 'Organization', name: 'Office of Warnings' },
    };
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Coastal towns to share one flood warning centre',
      dateline: 'Port Ellery, 1 December 2026',
      datePublished: '2026-12-01',
      inLanguage: 'en',
      identifier: 'CRC/2026/41',
      author: [{ '@type': 'Organization', name: 'COASTAL RESILIENCE COUNCIL' }],
      publisher: { '@type': 'Organization', name: 'COASTAL RESILIENCE COUNCIL' },
    });
    expect(data.hasPart).toHaveLength(2);
    expect(data.hasPart[0]).toEqual({
      '@type': 'Quotation',
      text: 'We stopped asking who owns the warning, and started asking who needs it first.',
      creator: ilse,
      spokenByCharacter: ilse,
    });
  });
});
