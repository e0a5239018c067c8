const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A time as people write it to a script, as ISO 8601 in UTC: "2026-11-26T12:00Z", "2026-11-26 12:00" in the
 * zone of this system, or a day alone, which is over at its last minute here. Undefined for anything else.
 */
export const dueFrom = (text: string): string | undefined => {
  const [, day, time, zone] = form.exec(text.trim()) ?? [];
  if (day === undefined) return undefined;
  // JavaScript reads 31 November as 1 December.
  const exists = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(exists.getTime()) || !exists.toISOString().startsWith(day)) return undefined;
  const instant = new Date(`${day}T${time ?? '23:59'}:00${zone ? withColon(zone) : ''}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
};

const withColon = (zone: string): string => {
  if (/^z$/i.test(zone)) return 'Z';
  const [hours, minutes = '00'] = [zone.slice(0, 3), zone.slice(3).replace(':', '') || undefined];
  return `${hours}:${minutes}`;
};
