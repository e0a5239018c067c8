import { say } from '../../messages/say';
import type { ReleaseLine, Timing } from '../../release/sections';
import { joinLines } from '../reading/runs';
import type { Ask } from './asks';
import { findDate, plainDigits } from './date-words';
import { leavesOf, withoutBold } from './leaves';
import { lexicon } from './lexicon';
import type { Line } from './line';
import { zoneIn } from './zones';

type Clock = { time: string; from: number; to: number };

const two = (value: number): string => String(value).padStart(2, '0');

/** A time of day in the forms that embargoes have: 06:00, 6.30 a.m., 10h00, 10 Uhr, noon, midnight, 上午10时. */
export function findTime(text: string): Clock | undefined {
  const plain = plainDigits(text.slice(0, 300));
  const words = /(?<!\p{L})(noon|midday|midnight)(?!\p{L})/iu.exec(plain);
  const numeric =
    /(上午|下午|晚上)?(?<![\d/.:-])(\d{1,2})(?:(?:[:.]|\s?h\s?|\s?Uhr\s?|[时時点點])(\d{2})(?![\d./])|\s?(?=h(?!\p{L})|Uhr|[ap]\.?m\.?(?!\p{L})|[时時点點]))\s?(?:分)?(?:h|Uhr|[时時点點])?\s?([ap]\.?m\.?)?/iu.exec(
      plain,
    );
  const military =
    /(?<!\d)([01]\d|2[0-3])([0-5]\d)\s?(?=(?:hrs|hours|h|gmt|utc|bst|cet|cest|et|est|edt|z)(?!\p{L}))/iu.exec(
      plain,
    );
  if (numeric) {
    let hour = Number(numeric[2]);
    const half = numeric[4]?.toLowerCase();
    if ((half?.startsWith('p') || /下午|晚上/.test(numeric[1] ?? '')) && hour < 12) hour += 12;
    if (half?.startsWith('a') && hour === 12) hour = 0;
    const minute = Number(numeric[3] ?? 0);
    if (hour < 24 && minute < 60)
      return {
        time: `${two(hour)}:${two(minute)}`,
        from: numeric.index,
        to: numeric.index + numeric[0].length,
      };
  }
  if (military)
    return {
      time: `${military[1]}:${military[2]}`,
      from: military.index,
      to: military.index + military[0].length,
    };
  if (words)
    return {
      time: words[1]?.toLowerCase() === 'midnight' ? '00:00' : '12:00',
      from: words.index,
      to: words.index + words[0].length,
    };
  return undefined;
}

type Read = { timing: Timing; missing?: 'date' | 'time' | 'zone'; local?: string };

export function readTiming(text: string, norm: string): Read {
  if (lexicon.delivery.at(norm)) return { timing: { kind: 'delivery', event: text.trim() } };
  if (lexicon.immediate.at(norm)) return { timing: { kind: 'immediate' } };
  if (!lexicon.embargo.at(norm)) return { timing: { kind: lexicon.hold.at(norm) ? 'hold' : 'none' } };
  const none: Timing = { kind: 'none' };
  const found = findDate(text);
  const around = found
    ? text.slice(0, found.from) + ' '.repeat(found.to - found.from) + text.slice(found.to)
    : text;
  const clock = findTime(around);
  if (!found?.date) return { timing: none, missing: 'date' };
  if (!clock) return { timing: none, missing: 'time' };
  const local = `${found.date}T${clock.time}`;
  const zone =
    zoneIn(around.slice(clock.to)) ??
    zoneIn(around.slice(0, clock.from).replace(/^.*?(?:until|till|jusqu\S*|bis|hasta)/iu, ''));
  return zone
    ? { timing: { kind: 'embargo', until: local, zone } }
    : { timing: none, missing: 'zone', local };
}

/** The release line with its own words, and what the program understood of them; a question for the rest. */
export function buildReleaseLine(lines: readonly Line[]): { section: ReleaseLine; asks: Ask[] } {
  const text = lines.map((line) => line.text).join(' ');
  const { timing, missing, local } = readTiming(text, lines[0]?.norm ?? '');
  const section: ReleaseLine = {
    type: 'release-line',
    timing,
    children: leavesOf(
      withoutBold(
        joinLines(
          lines.map((line) => line.runs),
          '\n',
        ),
      ),
    ),
  };
  if (!missing) return { section, asks: [] };
  const keep = { label: say('recognise.choice.keep-text'), do: 'keep' as const };
  const zones =
    missing === 'zone' && local ? ['UTC', 'Europe/London', 'Europe/Brussels', 'America/New_York'] : [];
  const ask: Ask = {
    about: section,
    text: say(`recognise.embargo.${missing}`),
    choices: [
      keep,
      ...zones.map((zone) => ({
        label: say('recognise.choice.zone', { zone: zone.split('/').at(-1)?.replace('_', ' ') ?? zone }),
        do: 'timing' as const,
        timing: { kind: 'embargo' as const, until: local ?? '', zone },
      })),
    ],
  };
  return { section, asks: [ask] };
}
