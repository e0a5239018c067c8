import { useEffect, useState } from 'react';

/** The clock of the list, moved on each minute so that "09:41" becomes "yesterday" by itself. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};
