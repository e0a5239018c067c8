const two = (number: number): string => String(number).padStart(2, '0');

/** A time as a field of date and time has it, on this computer's clock: "2026-11-24T09:41". */
export const localNow = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;

/** That field's value as an instant (ISO 8601, UTC); undefined while it is not a whole time. */
export const wallInstant = (local: string): string | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local)) return undefined;
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
};
