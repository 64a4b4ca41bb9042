/** Ticks with their hairlines, and the names under the bands. */
import type { ReactElement } from 'react';
import css from './charts.module.css';
import { fittedNames } from './text.ts';

export interface ValueAxisProps {
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** Pixels from the left to the plot, and to its right end. */
  readonly left: number;
  readonly width: number;
}

export function ValueAxis({ ticks, left, width }: ValueAxisProps): ReactElement {
  return (
    <>
      {ticks.map(({ y, text }) => (
        <g key={y}>
          <line x1={left} x2={width} y1={y} y2={y} className={css.grid} />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

/** One line of names, each in the middle of its band. */
export function BandNames({
  names,
  left,
  band,
  y,
}: {
  readonly names: readonly string[];
  readonly left: number;
  readonly band: number;
  readonly y: number;
}): ReactElement {
  return (
    <>
      {fittedNames(names, band).map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bands may repeat a name.
        <text key={at} x={left + band * (at + 0.5)} y={y} textAnchor="middle">
          {name}
        </text>
      ))}
    </>
  );
}
