/** What is shown beside the typing waits for a pause in it. */
import { useEffect, useState } from 'react';

/** A value as it was when it had last not changed for so many milliseconds. */
export function useRested<T>(value: T, pause: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
