import { type Editor, Node } from 'slate';
import type { HouseStyle } from '../../release/house-style';
import type { Kind, Root } from '../../release/root';
import type { Label, Timing } from '../../release/sections';
import { verb } from '../door';
import { lineText, pathOfSection } from '../lines';
import { asOneStep } from '../step';
import { setLineText } from './set-line-text';
import { setProperties } from './set-properties';

/** ISO date, or `undefined` for none; the house style prints it. */
export const setDatelineDate = verb((editor: Editor, date: string | undefined): void =>
  asOneStep(editor, () => setProperties(editor, pathOfSection(editor, 'dateline'), { date })),
);

/** Sets what the program knows of the release time and writes the words that print. */
export const setTiming = verb((editor: Editor, timing: Timing, words: string): void =>
  asOneStep(editor, () => {
    const path = pathOfSection(editor, 'release-line');
    setProperties(editor, path, { timing });
    setLineText(editor, path, words);
  }),
);

export const setReference = verb((editor: Editor, reference: string): void =>
  asOneStep(editor, () =>
    setProperties(editor, pathOfSection(editor, 'label'), {
      reference: reference === '' ? undefined : reference,
    }),
  ),
);

export const setLabel = verb((editor: Editor, words: string): void =>
  asOneStep(editor, () => setLineText(editor, pathOfSection(editor, 'label'), words)),
);

/** The kind, and with it the words of the label when some are given. */
export const setKind = verb((editor: Editor, kind: Kind, label?: string): void =>
  asOneStep(editor, () => {
    setProperties(editor, [0], { kind });
    if (label !== undefined) setLabel(editor, label);
  }),
);

/**
 * Another house style. Label and end mark are text: they change with it where they are empty or still
 * what the old style put there.
 */
export const setHouseStyle = verb((editor: Editor, houseStyle: HouseStyle): void =>
  asOneStep(editor, () => {
    const old = (editor.children[0] as Root).houseStyle;
    setProperties(editor, [0], { houseStyle });
    follow(editor, 'label', old.label, houseStyle.label);
    follow(editor, 'end-mark', old.endMark, houseStyle.endMark);
  }),
);

const follow = (editor: Editor, type: 'label' | 'end-mark', old: string, words: string): void => {
  const path = pathOfSection(editor, type);
  const text = lineText(Node.get(editor, path) as Label);
  if (text === '' || text === old) setLineText(editor, path, words);
};

/** BCP 47. */
export const setLanguage = verb((editor: Editor, language: string): void =>
  asOneStep(editor, () => setProperties(editor, [0], { language })),
);

/** The issuer's name as files are listed by. */
export const setIssuerName = verb((editor: Editor, issuer: string): void =>
  asOneStep(editor, () => setProperties(editor, [0], { issuer })),
);
