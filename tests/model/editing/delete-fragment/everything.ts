import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import {
  background,
  body,
  cl,
  contact,
  contacts,
  dateline,
  endMark,
  heading,
  headline,
  img,
  issuer,
  label,
  letterhead,
  lhl,
  li,
  notice,
  p,
  release,
  releaseLine,
} from '../../support/tree';

export const input = release(
  letterhead(issuer(lhl('[Ministry'), lhl('Desk')), issuer(lhl('Other'))),
  notice('Note'),
  label('PRESS'),
  releaseLine('NOW'),
  headline('One'),
  dateline('Geneva'),
  body(p('a'), img(), li('b')),
  contacts(heading('C'), contact(cl('name', 'Ada')), p('x')),
  background(heading('About'), p('a'), heading('Notes'), p('b')),
  endMark('###]'),
);

export const run = (editor: ReleaseEditor) => editor.deleteFragment();

export const output = release(letterhead(issuer(lhl('|'))));
