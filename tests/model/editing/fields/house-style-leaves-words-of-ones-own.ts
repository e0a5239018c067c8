import { setHouseStyle } from '../../../../shared/editing/verbs/fields';
import type { ReleaseEditor } from '../../../../shared/release/slate-types';
import { endMark, houseStyle, label, release, releaseWith } from '../../support/tree';

export const input = release(label('STATEMENT'), endMark('ENDS'));

export const run = (editor: ReleaseEditor) =>
  setHouseStyle(editor, { ...houseStyle, label: 'NEWS', endMark: '###' });

export const output = releaseWith(
  { houseStyle: { ...houseStyle, label: 'NEWS', endMark: '###' } },
  label('STATEMENT'),
  endMark('ENDS'),
);
