import { fullTime, relativeTime } from '../library/relative-time';

/** When something was done: short, and whole when pointed at. */
export const Moment = ({ at }: { at: string }) => (
  <time className="moment" dateTime={at} title={fullTime(at, navigator.language)}>
    {relativeTime(at, new Date(), navigator.language)}
  </time>
);
