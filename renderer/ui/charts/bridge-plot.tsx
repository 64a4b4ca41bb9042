/** Totals stand on the axis, changes hang between them; the goal is a dotted line across. */
import type { ReactElement } from 'react';
import type { BridgeChart } from '../../../shared/lib/chart.ts';
import { scaleOf } from '../../../shared/lib/chart-scale.ts';
import css from './charts.module.css';
import { markKey } from './marks.ts';
import { fitted, type PlotProps, paint } from './plot.ts';

const TOP = 30;
const BOTTOM = 36;

export function BridgePlot({ chart, width, height, hatch, current }: PlotProps<BridgeChart>): ReactElement {
  let level = 0;
  const steps = chart.steps.map((step) => {
    const from = step.kind === 'total' ? 0 : level;
    level = step.kind === 'total' ? step.value : level + step.value;
    return { ...step, from, to: level };
  });
  const scale = scaleOf([...steps.flatMap((step) => [step.from, step.to]), chart.goal?.value ?? 0]);
  const y = (figure: number): number => TOP + (1 - scale.at(figure)) * (height - TOP - BOTTOM);
  const band = width / Math.max(1, steps.length);
  const bar = Math.min(56, band * 0.68);
  const goal = chart.goal;
  const last = steps[steps.length - 1];
  const isShort = goal && last && last.to < goal.value;
  return (
    <>
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={css.axis} />
      {goal && <line x1={band * 0.5} x2={width} y1={y(goal.value)} y2={y(goal.value)} className={css.goal} />}
      {steps.map((step, at) => {
        const x = band * at + (band - bar) / 2;
        const [top, base] = [y(Math.max(step.from, step.to)), y(Math.min(step.from, step.to))];
        const isLast = at === steps.length - 1;
        const inside = isLast && isShort && base - top > 22;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps may repeat a name.
          <g key={at} className={css.mark} data-current={markKey(0, at) === current || undefined}>
            <rect x={x} y={top} width={bar} height={Math.max(1, base - top)} {...paint(step.tone, hatch)} />
            {isLast && isShort && (
              <>
                <rect
                  x={x}
                  y={y(goal.value)}
                  width={bar}
                  height={Math.max(1, top - y(goal.value))}
                  {...paint('short', hatch)}
                  strokeWidth={1.5}
                />
                <text x={x + bar / 2} y={y(goal.value) - 6} textAnchor="middle" className={css.shortLabel}>
                  {goal.text}
                </text>
              </>
            )}
            <text
              x={x + bar / 2}
              y={inside ? top + 16 : top - 6}
              textAnchor="middle"
              className={inside ? css.insideLabel : css.label}
            >
              {step.text}
            </text>
            <text x={x + bar / 2} y={height - 20} textAnchor="middle" className={css.tick}>
              {fitted(step.label, band)}
            </text>
            <text x={x + bar / 2} y={height - 5} textAnchor="middle" className={css.tick}>
              {fitted(step.note, band)}
            </text>
          </g>
        );
      })}
    </>
  );
}
