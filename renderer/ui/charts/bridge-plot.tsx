/** Totals stand on the axis, changes hang between them; the goal is a dotted line across. */
import type { ReactElement } from 'react';
import type { BridgeChart } from '../../../shared/lib/chart.ts';
import { Bar } from './bar.tsx';
import { layoutBridge } from './bridge-layout.ts';
import css from './charts.module.css';
import { markKey } from './marks.ts';
import { type PlotProps, wordsOn } from './plot.ts';
import { fitted } from './text.ts';

export function BridgePlot({ chart, width, height, hatch }: PlotProps<BridgeChart>): ReactElement {
  const { zero, band, steps, gap, goal } = layoutBridge(chart, width, height);
  return (
    <>
      {steps.map((step, at) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: steps may repeat a name.
          key={at}
          className={css.mark}
          data-mark={markKey(0, at)}
        >
          <Bar box={step.box} tone={step.tone} hatch={hatch} />
          {gap && at === steps.length - 1 && <Bar box={gap} tone="short" hatch={hatch} />}
        </g>
      ))}
      <line x1={0} x2={width} y1={zero} y2={zero} className={css.axis} />
      {goal && <line x1={goal.from} x2={goal.to} y1={goal.y} y2={goal.y} className={css.goal} />}
      {goal?.label && (
        <text
          x={goal.label.x}
          y={goal.label.y}
          textAnchor={gap ? 'middle' : 'end'}
          className={gap ? css.short : css.halo}
        >
          {goal.label.text}
        </text>
      )}
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may repeat a name.
        <g key={at}>
          <text
            x={step.middle}
            y={step.textY}
            textAnchor="middle"
            className={step.isInside ? css.inside : step.tone === 'short' ? css.short : css.halo}
            style={step.isInside ? { fill: wordsOn(step.tone) } : undefined}
          >
            {step.text}
          </text>
          <text x={step.middle} y={height - 20} textAnchor="middle">
            {fitted(step.label, band - 4)}
          </text>
          <text x={step.middle} y={height - 5} textAnchor="middle" className={css.note}>
            {fitted(step.note, band - 4)}
          </text>
        </g>
      ))}
    </>
  );
}
