import { applyOrder } from '../../../../shared/editing/verbs/apply-order';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import {
  background,
  body,
  contacts,
  dateline,
  endMark,
  footNotice,
  heading,
  headline,
  houseStyle,
  issuer,
  label,
  letterhead,
  lhl,
  notice,
  p,
  rawRelease,
  releaseLine,
  releaseWith,
  subheadline,
} from '../../support/tree';

export const input = releaseWith(
  { houseStyle: { ...houseStyle, order: 'background-first' } },
  footNotice('f'),
  headline('One'),
  letterhead(issuer(lhl('L'))),
  label(),
  releaseLine(),
  subheadline(),
  dateline(),
  body(p('b|')),
  contacts(heading('C')),
  endMark('###'),
  background(heading('B'), p('x')),
  notice('n'),
);

export const run = (editor: ReleaseEditor) => applyOrder(editor);

export const output = rawRelease(
  { houseStyle: { ...houseStyle, order: 'background-first' } },
  letterhead(issuer(lhl('L'))),
  notice('n'),
  label(),
  releaseLine(),
  headline('One'),
  subheadline(),
  dateline(),
  body(p('b|')),
  background(heading('B'), p('x')),
  contacts(heading('C')),
  endMark('###'),
  footNotice('f'),
);
