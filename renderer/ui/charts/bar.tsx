/** One bar of any plot: filled by its tone; what is short is hatched within a red edge. */
import type { ReactElement } from 'react';
import type { Tone } from '../../../shared/lib/chart.ts';
import css from './charts.module.css';
import { type Box, fillOf } from './plot.ts';

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
  if (tone !== 'short')
    return <rect className={css.bar} x={box.x} y={box.y} width={width} height={height} fill={fillOf(tone)} />;
  return (
    <rect
      className={css.bar}
      x={box.x + EDGE / 2}
      y={box.y + EDGE / 2}
      width={Math.max(1, width - EDGE)}
      height={Math.max(1, height - EDGE)}
      fill={`url(#${hatch})`}
      stroke={fillOf(tone)}
      strokeWidth={EDGE}
    />
  );
}
