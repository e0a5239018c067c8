/**
 * The parts of a release that lines are sorted into. `top-contacts` stand before the headline; what is
 * `later` stands between headline and body.
 */
export const parts = [
  'letterhead',
  'notice',
  'label',
  'release-line',
  'top-contacts-heading',
  'top-contacts',
  'headline',
  'subheadline',
  'dateline',
  'body',
  'contacts-heading',
  'contacts',
  'background-heading',
  'background',
  'end-mark',
  'foot-notice',
  'later-notice',
  'later-label',
  'later-release-line',
  'later-contacts-heading',
  'later-contacts',
] as const;
export type Part = (typeof parts)[number];
