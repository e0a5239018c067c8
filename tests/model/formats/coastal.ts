import { aRelease, type Parts, paragraph } from './a-release';

/** A release with something in every section; its issuer and people are made up. */
export const coastalParts = {
  letterhead: [['COASTAL RESILIENCE COUNCIL', 'OFFICE OF WARNINGS AND OBSERVATION']],
  label: 'PRESS RELEASE',
  reference: 'CRC/2026/41',
  timing: { kind: 'embargo', until: '2026-12-01T06:00', zone: 'Atlantic/Azores' },
  releaseLine: 'EMBARGOED UNTIL TUESDAY 1 DECEMBER 2026, 06:00 AZORES TIME (07:00 UTC)',
  headline: 'Coastal towns to share one flood warning centre',
  subheadline: 'Fourteen councils will see the same map at the same minute',
  place: 'Port Ellery',
  date: '2026-12-01',
  body: [
    paragraph(
      'Fourteen coastal councils will run a single flood warning centre from January, ending a system in which neighbouring towns could receive warnings forty minutes apart for the same tide.',
    ),
    paragraph([
      { text: '“' },
      { text: 'We stopped asking who owns the warning,', quote: 'q1' },
      { text: '” said Ilse Marrow, Director of the Office of Warnings, “' },
      { text: 'and started asking who needs it first.', quote: 'q1' },
      { text: '”' },
    ]),
    paragraph([
      { text: 'The centre joins ' },
      { text: '212 tide gauges', bold: true },
      { text: ', nine river stations and the harbour radars into one picture. ' },
      { text: 'Duty officers', italic: true },
      { text: ' in all towns will work from it. More on ' },
      { text: 'the centre’s pages', link: 'https://coastal-council.example/centre' },
      { text: '.' },
    ]),
    { type: 'subheading', children: [{ text: 'What changes' }] },
    { type: 'paragraph', list: 'bullet', children: [{ text: 'One map for all towns' }] },
    { type: 'paragraph', list: 'bullet', level: 1, children: [{ text: 'in four languages' }] },
    { type: 'paragraph', list: 'bullet', children: [{ text: 'One message for every resident' }] },
    {
      type: 'block-quote',
      children: [
        { text: '“' },
        { text: 'Every minute a family gains is a minute the old system took from them.', quote: 'q2' },
        { text: '”' },
      ],
    },
    { type: 'attribution', children: [{ text: 'Tomás Ferreira, Chair of the Council of Coastal Towns' }] },
    paragraph('The first joint exercise takes place in Port Ellery on 12 January.'),
  ],
  contacts: [
    { type: 'section-heading', children: [{ text: 'For more information, please contact' }] },
    {
      type: 'contact',
      layout: 'inline',
      children: [
        { type: 'contact-line', field: 'name', children: [{ text: 'Ruth Adeyemi-Holt' }] },
        { type: 'contact-line', field: 'organisation', children: [{ text: 'Coastal Resilience Council' }] },
        { type: 'contact-line', field: 'email', children: [{ text: 'press@coastal-council.example' }] },
        { type: 'contact-line', field: 'phone', children: [{ text: '+351 555 010 230' }] },
      ],
    },
  ],
  background: [
    { type: 'section-heading', children: [{ text: 'Background' }] },
    paragraph(
      'The Coastal Resilience Council brings together fourteen towns on the Ellery coast. It was founded after the flood of 1998 and keeps the longest record of tides in the region.',
    ),
  ],
  speakers: [
    { id: 's1', name: 'Ilse Marrow', title: 'Director', organisation: 'Office of Warnings' },
    { id: 's2', name: 'Tomás Ferreira', title: 'Chair', organisation: 'Council of Coastal Towns' },
  ],
  quotes: {
    q1: { speaker: 's1', basis: { kind: 'approval' } },
    q2: { speaker: 's2', basis: { kind: 'approval' } },
  },
} satisfies Parts;

export const coastal = (changes: Parts = {}) => aRelease({ ...coastalParts, ...changes });
