/** True once something has been waited for so long that silence would look like a fault. */
import { useEffect, useState } from 'react';

/** Milliseconds; below them a loading sign would only flicker. */
const PATIENCE = 150;

export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late;
}
