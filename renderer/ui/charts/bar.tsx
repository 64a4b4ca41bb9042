/** One bar of any plot: filled by its tone, a pale one within an edge; what is short is hatched within a red one. */
import type { ReactElement } from 'react';
import type { Tone } from '../../../shared/lib/chart.ts';
import css from './charts.module.css';
import { type Box, edgeOf, fillOf } from './plot.ts';

const EDGE = 1.5;

export function Bar({
  box,
  tone,
  hatch,
}: {
  readonly box: Box;
  readonly tone: Tone;
  readonly hatch: string;
}): ReactElement {
  const width = Math.max(1, box.width);
  const height = Math.max(1, box.height);
  const edge = edgeOf(tone);
  if (tone !== 'short' && edge === undefined)
    return <rect className={css.bar} x={box.x} y={box.y} width={width} height={height} fill={fillOf(tone)} />;
  const rim = edge === undefined ? EDGE : 1;
  return (
    <rect
      className={css.bar}
      x={box.x + rim / 2}
      y={box.y + rim / 2}
      width={Math.max(1, width - rim)}
      height={Math.max(1, height - rim)}
      fill={edge === undefined ? `url(#${hatch})` : fillOf(tone)}
      stroke={edge ?? fillOf(tone)}
      strokeWidth={rim}
    />
  );
}
