import { un } from '../../../shared/checks/profiles/un';
import type { Release } from '../../../shared/release/file-format';

const mark = { id: 'change aaaaa', by: 'ana', at: '2026-11-24T09:41:00.000Z' };
const emblem = 'ab'.repeat(32);
const picture = 'cd'.repeat(32);
const image = { mediaType: 'image/png', width: 1, height: 1, data: 'iVBORw0KGgo=' } as const;

/** A release in the middle of its review: changes, comments, quotes, an embargo, pictures and a record. */
export const flood: Release = {
  root: {
    type: 'release',
    kind: 'release',
    language: 'en',
    houseStyle: un,
    issuer: 'Coastal Resilience Council',
    speakers: [{ id: 'ilse', name: 'Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' }],
    quotes: { first: { speaker: 'ilse', basis: { kind: 'approval' } } },
    comments: { note: { text: 'Sure?' } },
    ignoredFindings: [{ rule: 'word-count' }],
    children: [
      {
        type: 'letterhead',
        children: [
          {
            type: 'issuer',
            emblem: { asset: emblem, alt: 'Emblem' },
            children: [{ type: 'letterhead-line', children: [{ text: 'COASTAL RESILIENCE COUNCIL' }] }],
          },
        ],
      },
      { type: 'notice', place: 'top', children: [{ text: 'Not an official record' }] },
      { type: 'label', reference: 'CRC/2026/41', children: [{ text: 'PRESS RELEASE' }] },
      {
        type: 'release-line',
        timing: { kind: 'embargo', until: '2026-12-01T06:00', zone: 'Atlantic/Azores' },
        children: [{ text: 'EMBARGOED UNTIL 1 DECEMBER' }],
      },
      { type: 'headline', children: [{ text: 'Coastal towns to share one flood warning centre' }] },
      { type: 'subheadline', children: [{ text: 'Fourteen councils will see the same map' }] },
      {
        type: 'dateline',
        date: '2026-12-01',
        fmt: [{ ...mark, mark: 'date', before: '2026-11-30' }],
        children: [{ text: 'Port Ellery' }],
      },
      {
        type: 'body',
        children: [
          {
            type: 'paragraph',
            children: [
              { text: '“' },
              { text: 'We stopped asking who owns the warning', quote: 'first' },
              { text: ',” she said, “' },
              { text: 'and ', quote: 'first' },
              { text: 'then ', quote: 'first', del: mark },
              { text: 'started', quote: 'first', bold: true },
              { text: ' acting', quote: 'first', ins: mark, comments: ['note'] },
              { text: '.”' },
            ],
          },
          { type: 'image', asset: picture, alt: 'Gauge', children: [{ text: '' }] },
        ],
      },
      {
        type: 'contacts',
        children: [
          { type: 'section-heading', children: [{ text: 'For more information, please contact:' }] },
          {
            type: 'contact',
            layout: 'lines',
            children: [
              { type: 'contact-line', field: 'email', children: [{ text: 'press@council.example' }] },
            ],
          },
        ],
      },
      {
        type: 'background',
        children: [
          { type: 'section-heading', children: [{ text: 'Background' }] },
          {
            type: 'paragraph',
            children: [{ text: 'Founded ' }, { text: 'struck ', del: mark }, { text: 'in 1998.', ins: mark }],
          },
        ],
      },
      { type: 'end-mark', children: [{ text: '' }] },
    ],
  },
  envelope: {
    id: '7d0a5b0e-6a52-4c9b-9f43-3f6d5c1c2b1a',
    created: '2026-11-20T08:00:00.000Z',
    revision: 2,
    tracking: true,
    authors: [{ id: 'ana', name: 'Ana Reis', initials: 'AR', role: 'Press officer' }],
    assets: { [emblem]: image, [picture]: image },
    ancestors: ['ef'.repeat(32)],
    ledger: [{ id: 'ef'.repeat(32), kind: 'asked', at: '2026-11-23T16:02:00.000Z' }],
    unknown: { 'x-office': 'kept' },
  },
};
