/** What the other templates of the library are called. */
import { useEffect, useState } from 'react';
import type { Bridge } from '../../../../shared/ipc/contract.ts';

const none: ReadonlySet<string> = new Set();

export function useOtherTitles(bridge: Pick<Bridge, 'listTemplates'>, self: string): ReadonlySet<string> {
  const [titles, setTitles] = useState(none);
  useEffect(() => {
    let isGone = false;
    void bridge.listTemplates().then((list) => {
      if (!isGone && list.ok)
        setTitles(new Set(list.value.filter(({ id }) => id !== self).map(({ title }) => title)));
    });
    return () => {
      isGone = true;
    };
  }, [bridge, self]);
  return titles;
}
