/** Widths measured anew with every edit, which seldom come out different. */
import { useMemo } from 'react';

/** The same array as long as every width is the same, so that the columns change only when one really does. */
export function useSteadyWidths(measured: readonly number[]): readonly number[] {
  const text = measured.join(' ');
  return useMemo(() => text.split(' ').map(Number), [text]);
}
