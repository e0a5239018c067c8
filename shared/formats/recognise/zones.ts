import { rawTimeZones } from '@vvo/tzdb';

/** Abbreviations that mean one set of rules wherever a press office writes them, as IANA names. */
const abbreviations: Record<string, string> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Brussels',
  cest: 'Europe/Brussels',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  jst: 'Asia/Tokyo',
  sgt: 'Asia/Singapore',
  hkt: 'Asia/Hong_Kong',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  sast: 'Africa/Johannesburg',
  eat: 'Africa/Nairobi',
  мск: 'Europe/Moscow',
  msk: 'Europe/Moscow',
  eastern: 'America/New_York',
  pacific: 'America/Los_Angeles',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  azores: 'Atlantic/Azores',
};

/** Places as other languages and adjectives write them, beside tzdb's English names. */
const places: Record<string, string> = {
  парижскому: 'Europe/Paris',
  московскому: 'Europe/Moscow',
  женевскому: 'Europe/Zurich',
  genf: 'Europe/Zurich',
  genève: 'Europe/Zurich',
  ginebra: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  londres: 'Europe/London',
  bruxelles: 'Europe/Brussels',
  berliner: 'Europe/Berlin',
  wiener: 'Europe/Vienna',
  wien: 'Europe/Vienna',
  zürcher: 'Europe/Zurich',
  bruselas: 'Europe/Brussels',
  'nueva york': 'America/New_York',
  washington: 'America/New_York',
  北京: 'Asia/Shanghai',
  京: 'Asia/Shanghai',
  香港: 'Asia/Hong_Kong',
  日内瓦: 'Europe/Zurich',
  القاهرة: 'Africa/Cairo',
  عمان: 'Asia/Amman',
  دبي: 'Asia/Dubai',
  غرينتش: 'UTC',
  格林尼治: 'UTC',
};

const cities = new Map(
  [...rawTimeZones]
    .reverse()
    .flatMap((zone) =>
      [...zone.mainCities, ...zone.group.map((name) => name.split('/').at(-1)?.replace(/_/g, ' ') ?? '')].map(
        (city) => [city.toLowerCase(), zone.name] as const,
      ),
    ),
);

/**
 * The IANA zone that words after a time name, when they can mean only one: GMT, CET, "Azores time",
 * "heure de Paris". CST (Chicago or Shanghai) and "local time" are not sure and give nothing.
 */
export function zoneIn(text: string): string | undefined {
  const lower = text.toLowerCase();
  const place =
    /(?<!\p{L})([\p{L}. ]{2,30}?)\s(?:local\s)?(?:standard\s|summer\s|daylight\s)?(?:time|zeit|ortszeit)(?!\p{L})/u.exec(
      lower,
    )?.[1] ??
    /(?:heure de|heure d['’]|hora de|hora del|ortszeit|по|بتوقيت)\s([\p{L} ]{2,24})/u.exec(lower)?.[1];
  const named = place?.trim().split(/\s+/u) ?? [];
  for (let from = 0; from < named.length; from++)
    for (let to = named.length; to > from; to--) {
      const name = named.slice(from, to).join(' ');
      const zone = places[name] ?? cities.get(name) ?? abbreviations[name];
      if (zone) return zone;
    }
  for (const word of lower.match(/\p{L}+/gu) ?? [])
    if (Object.hasOwn(abbreviations, word) && word.length > 1) return abbreviations[word];
  const han = Object.keys(places).find(
    (name) => /[\u3400-\u9fff\u0600-\u06ff]/.test(name) && lower.includes(name),
  );
  return han ? places[han] : undefined;
}
