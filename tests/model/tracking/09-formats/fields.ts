import type { Writers } from '../../support/tracking/tracking-case';
import { dateline, release } from '../../support/tree';

export const input = release(dateline('Port|'));

export const run = ({ ann, bob }: Writers) => {
  ann('date', '22')('reference', 'A/1')('hold');
  bob('reference', 'B/2');
};

export const output = [
  'label ~ann1:reference=null~bob2:reference="A/1": ',
  'release-line ~ann3:timing={"kind":"none"}: {+ann3 HOLD}',
  'dateline ~ann4:date=null: Port',
  '',
];
