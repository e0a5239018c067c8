import { profileOf } from '../../checks/profiles/profiles';
import type { HouseStyle } from '../../release/house-style';

export type StyleSigns = {
  /** The text of letterhead and contacts. */
  issuer: string;
  releaseLine: string;
  endMark: string;
  place: string;
  language: string;
  /** The dateline as the source wrote it, with its date. */
  dateline: string;
};

const unIssuer =
  /United Nations|UNITED NATIONS|Nations Unies|Naciones Unidas|Организаци\S+ Объедин|الأمم المتحدة|联合国|(?<![\p{L}])(?:UN|ONU|ООН|UNESCO|UNICEF|UNHCR|UNODC|WHO|OMS)(?![\p{L}])/u;
const apDate =
  /\((?:Jan\.|Feb\.|March|April|May|June|July|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s\d{1,2}(?:,\s\d{4})?\)/u;
const apMonth =
  /(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s\d{1,2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s\d{4}/u;

/** The profile whose habits the release shows most of; plain when it shows few. A copy, as files keep it. */
export function houseStyleFor(signs: StyleSigns): HouseStyle {
  const capitalCity = /^[\p{Lu}\s.'’-]{3,}(?:,|$)/u.test(signs.place);
  const ap =
    (/^for immediate release/i.test(signs.releaseLine.trim()) ? 2 : 0) +
    (/^(?:#{3}|# # #|-\s?30\s?-)$/.test(signs.endMark.trim()) ? 2 : 0) +
    (capitalCity ? 1 : 0) +
    (apDate.test(signs.dateline) ? 2 : apMonth.test(signs.dateline) ? 1.5 : 0) +
    (signs.language === 'en' ? 0 : -4);
  const un =
    (unIssuer.test(signs.issuer) ? 3.5 : 0) +
    (/^\p{Lu}[\p{Ll}\p{L} -]*(?:, \p{Lu}[\p{L} ]*)?, \d{1,2} \p{L}+ \d{4} ?–/u.test(signs.dateline) &&
    !capitalCity
      ? 1.5
      : 0) +
    (signs.endMark.trim() === '' ? 0.5 : -0.5) +
    (/^for immediate release/i.test(signs.releaseLine.trim()) ? -1 : 0);
  const id = ap >= 2.5 && ap >= un ? 'ap' : un >= (signs.language === 'en' ? 2 : 3.5) ? 'un' : 'plain';
  return structuredCopy(profileOf(id));
}

const structuredCopy = (style: HouseStyle): HouseStyle => JSON.parse(JSON.stringify(style)) as HouseStyle;
