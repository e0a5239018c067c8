import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../shared/formats/view';
import { textOfView } from '../../../shared/formats/view-text';
import type { Leaf, Mark } from '../../../shared/release/leaf';
import { aRelease, paragraph, withSection } from './a-release';
import { coastal } from './coastal';

const mark = (id: string): Mark => ({ id, by: 'author-canary', at: '2026-11-24T09:00:00.000Z' });
const bodyOf = (leaves: Leaf[], parts = {}) => aRelease({ body: [paragraph(leaves)], ...parts });
const view = ({ root, envelope }: ReturnType<typeof aRelease>) => viewOf(root, envelope);

describe('what may not leave', () => {
  const release = bodyOf([
    { text: 'Kept ' },
    { text: 'deleted-canary ', del: mark('c1') },
    { text: 'inserted', ins: mark('c2'), comments: ['comment-id-canary'] },
  ]);
  const whole = {
    envelope: {
      ...release.envelope,
      authors: [{ id: 'author-canary', name: 'author-name-canary', initials: 'AC', role: '' }],
      ledger: [{ id: 'ledger-canary', kind: 'asked', at: '2026-11-24T09:00:00.000Z' }],
      assets: {
        ['a'.repeat(64)]: { mediaType: 'image/png' as const, width: 1, height: 1, data: 'dW51c2Vk' },
      },
    },
    root: {
      ...release.root,
      comments: { 'comment-id-canary': { text: 'comment-canary' } },
      speakers: [{ id: 'speaker-id-canary', name: 'speaker-canary' }],
      ignoredFindings: ['finding-canary'],
    },
  };

  test('deleted text, comments, authors, ledger, unused speakers and images have no place in it', () => {
    const json = JSON.stringify(viewOf(whole.root, whole.envelope));
    expect(json).not.toMatch(/canary|dW51c2Vk/);
    expect(json).toContain('Kept inserted');
  });

  test('a speaker who is quoted is known by name, and their id is not', () => {
    const { quotes } = view(coastal());
    expect(quotes).toEqual([
      {
        wording: 'We stopped asking who owns the warning, and started asking who needs it first.',
        speaker: { name: 'Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' },
      },
      {
        wording: 'Every minute a family gains is a minute the old system took from them.',
        speaker: { name: 'Tomás Ferreira', title: 'Chair', organisation: 'Council of Coastal Towns' },
      },
    ]);
  });

  test('a protected speaker is not named', () => {
    const release = coastal();
    const speakers = release.root.speakers.map((speaker) => ({ ...speaker, protected: true }));
    const { quotes } = viewOf({ ...release.root, speakers }, release.envelope);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([undefined, undefined]);
  });

  test('a link that could run or mislead goes, and its words stay', () => {
    const hostile = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://un.org@evil.example/',
      'mailto:a@b.example%0Abcc:c@d.example',
      'JaVa\tscript:x',
    ];
    for (const link of hostile) {
      expect(view(bodyOf([{ text: 'words', link }])).sections).toEqual([
        { type: 'body', blocks: [{ type: 'paragraph', runs: [{ text: 'words' }] }] },
      ]);
    }
    const kept = view(bodyOf([{ text: 'words', link: 'mailto:press@x.example?bcc=all@x.example' }]));
    expect(JSON.stringify(kept.sections)).toContain('"link":"mailto:press@x.example"');
  });
});

describe('open changes are taken as accepted', () => {
  test('a deleted paragraph break joins two paragraphs, the first keeping its kind', () => {
    const release = aRelease({
      body: [
        { type: 'subheading', brkDel: mark('c1'), children: [{ text: 'One ' }] },
        { type: 'paragraph', children: [{ text: 'line' }] },
        { type: 'paragraph', children: [{ text: 'Next' }] },
      ],
    });
    expect(view(release).sections).toEqual([
      {
        type: 'body',
        blocks: [
          { type: 'subheading', runs: [{ text: 'One line' }] },
          { type: 'paragraph', runs: [{ text: 'Next' }] },
        ],
      },
    ]);
  });

  test('a contact deleted as a whole is gone', () => {
    const release = aRelease({
      contacts: [
        { type: 'section-heading', children: [{ text: 'Contact' }] },
        {
          type: 'contact',
          layout: 'lines',
          del: mark('c1'),
          children: [{ type: 'contact-line', field: 'name', children: [{ text: 'Gone' }] }],
        },
      ],
    });
    expect(view(release).sections).toEqual([]);
  });
});

describe('what prints', () => {
  test('an empty release prints nothing and still has a title', () => {
    const seen = view(aRelease());
    expect(seen.sections).toEqual([]);
    expect(seen.title).not.toBe('');
  });

  test('sections keep the order they were found in', () => {
    const release = coastal();
    const children = [...release.root.children].reverse();
    const types = viewOf({ ...release.root, children }, release.envelope).sections.map(({ type }) => type);
    expect(types).toEqual([
      'background',
      'contacts',
      'body',
      'subheadline',
      'headline',
      'release-line',
      'label',
      'letterhead',
    ]);
  });

  test('the dateline runs into the lead, dated by the house style', () => {
    const body = view(coastal()).sections.find(({ type }) => type === 'body');
    expect(body).toMatchObject({ dateline: { text: 'Port Ellery, 1 December 2026', separator: ' – ' } });
  });

  test('it stands on its own line where the house style says so, or where no paragraph can take it', () => {
    const release = coastal();
    const ownLine = {
      ...release.root.houseStyle,
      dateline: { ...release.root.houseStyle.dateline, stands: 'own-line' as const },
    };
    for (const root of [
      { ...release.root, houseStyle: ownLine },
      coastal({ body: [{ type: 'subheading', children: [{ text: 'First' }] }] }).root,
      coastal({ body: [] as never }).root,
    ]) {
      const { sections } = viewOf(root, release.envelope);
      expect(sections).toContainEqual({ type: 'dateline', text: 'Port Ellery, 1 December 2026' });
      expect(JSON.stringify(sections).match(/Port Ellery, 1 December/g)).toHaveLength(1);
    }
  });

  test('an embargo whose line was left empty still has its words', () => {
    const seen = view(coastal({ releaseLine: '' }));
    expect(seen.embargo?.line).toMatch(/1 DECEMBER 2026/);
    expect(seen.sections).toContainEqual({
      type: 'release-line',
      embargo: true,
      runs: [{ text: seen.embargo?.line }],
    });
  });

  test('only a draft has a stamp and numbers', () => {
    const { root, envelope } = coastal();
    const draft = { time: '2026-11-24T11:02:00.000Z', code: '7f3a 91c0' };
    expect(viewOf(root, envelope, { draft, numbered: true })).toMatchObject({
      copy: 'draft',
      draft,
      numbered: true,
    });
    const final = viewOf(root, envelope, { numbered: true });
    expect(final).toMatchObject({ copy: 'final' });
    expect(final).not.toHaveProperty('numbered');
  });

  test('the images that are shown come along, by id', () => {
    const id = 'b'.repeat(64);
    const asset = { mediaType: 'image/png' as const, width: 2, height: 1, data: 'AAAA' };
    const release = withSection(coastal(), {
      type: 'body',
      children: [
        { type: 'image', asset: id, alt: 'A gauge', caption: 'The gauge', children: [{ text: '' }] },
      ],
    });
    const seen = viewOf(release.root, { ...release.envelope, assets: { [id]: asset } });
    expect(seen.images).toEqual({ [id]: asset });
  });

  test('its text is every word in order', () => {
    expect(textOfView(view(coastal())).split('\n').slice(0, 8)).toEqual([
      'COASTAL RESILIENCE COUNCIL',
      'OFFICE OF WARNINGS AND OBSERVATION',
      'PRESS RELEASE',
      'CRC/2026/41',
      'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00 AZORES TIME (07:00 UTC)',
      'Coastal towns to share one flood warning centre',
      'Fourteen councils will see the same map at the same minute',
      expect.stringMatching(/^Port Ellery, 1 December 2026 – Fourteen/),
    ]);
  });
});
