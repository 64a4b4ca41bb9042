/** Whether the window is narrower than a width; follows it as it changes. */
import { useCallback, useSyncExternalStore } from 'react';

/** `pixels` at the base text size: zooming in makes a window narrow, too. */
export function useNarrow(pixels: number): boolean {
  const query = `(max-width: ${pixels - 1}px)`;
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
