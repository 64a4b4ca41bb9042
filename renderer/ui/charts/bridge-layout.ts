/** Where the steps of a bridge hang, and where its goal runs. Pure: a chart and a size in, pixels out. */
import { type BridgeChart, markOf, type Tone } from '../../../shared/lib/chart.ts';
import { bridgeGap } from '../../../shared/lib/chart-table.ts';
import { clearSpot, type Spot } from './clear-spot.ts';
import type { Box } from './plot.ts';
import { fitted, textWidth } from './text.ts';

export interface BridgeStep {
  readonly box: Box;
  readonly tone: Tone;
  readonly label: string;
  readonly note: string;
  /** The figure; empty where it would run into its neighbours. */
  readonly text: string;
  readonly textY: number;
  readonly isInside: boolean;
  readonly middle: number;
}

export interface BridgeLayout {
  readonly zero: number;
  readonly band: number;
  readonly steps: readonly BridgeStep[];
  /** What the last total lacks to the goal, over it. */
  readonly gap: Box | null;
  readonly goal: {
    readonly from: number;
    readonly to: number;
    readonly y: number;
    readonly label: (Spot & { readonly text: string }) | null;
  } | null;
}

const TOP = 26;
const NAMES = 40;
const SHARE = 0.67;
const WIDEST = 64;

export function layoutBridge(chart: BridgeChart, width: number, height: number): BridgeLayout {
  const spans = spansOf(chart);
  const reach = [0, ...spans.flat(), chart.goal?.value ?? 0];
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const bottom = NAMES + (low < 0 ? 14 : 0);
  const y = (figure: number): number =>
    Math.round(TOP + ((high - figure) / (high - low || 1)) * (height - TOP - bottom));
  const band = width / Math.max(1, spans.length);
  const bar = Math.round(Math.min(WIDEST, band * SHARE));
  const missing = bridgeGap(chart);
  const boxes = spans.map(([from, to], at): Box => {
    const top = y(Math.max(from, to));
    const tall = Math.max(1, y(Math.min(from, to)) - top);
    return { x: Math.round(band * (at + 0.5) - bar / 2), y: top, width: bar, height: tall };
  });
  const last = boxes.at(-1);
  const goalY = y(chart.goal?.value ?? 0);
  const gap: Box | null =
    missing !== null && last ? { ...last, y: goalY, height: Math.max(3, last.y - goalY) } : null;
  /** A figure that the goal's line would strike stands beyond it. */
  const offGoal = (textY: number, beyond: number): number =>
    chart.goal && goalY > textY - 12 && goalY < textY + 4 ? beyond : textY;
  const steps = chart.steps.map((step, at): BridgeStep => {
    const box = boxes[at] ?? { x: 0, y: 0, width: 0, height: 0 };
    const isUnderGap = gap !== null && at === boxes.length - 1;
    const isBelow = (spans[at]?.[0] ?? 0) <= 0 && (spans[at]?.[1] ?? 0) < 0;
    const fits = textWidth(markOf(step)) <= (isUnderGap ? bar : band) - 2;
    return {
      box,
      tone: step.tone,
      label: step.label,
      note: step.note,
      text: !fits || (isUnderGap && box.height < 20) ? '' : markOf(step),
      textY: isUnderGap
        ? box.y + 15
        : isBelow
          ? offGoal(box.y + box.height + 13, goalY + 14)
          : offGoal(box.y - 6, goalY - 5),
      isInside: isUnderGap,
      middle: box.x + bar / 2,
    };
  });
  return { zero: y(0), band, steps, gap, goal: goalOf() };

  function goalOf(): BridgeLayout['goal'] {
    if (!chart.goal) return null;
    const [first] = boxes;
    const opens = first && chart.steps[0]?.kind === 'total' && chart.steps[0].value === chart.goal.value;
    const from = opens ? first.x + first.width : 0;
    const { text } = chart.goal;
    const line = { from, to: gap ? gap.x : width, y: goalY };
    if (gap) {
      // Centred over its bar, as long as it keeps off the figure before it and the end of the chart.
      const before = steps.at(-2);
      const isBeside = before && Math.abs(before.textY - (goalY - 6)) < 12;
      const start = isBeside ? before.middle + textWidth(before.text) / 2 + 6 : 0;
      const said = fitted(text, width - start);
      const half = textWidth(said) / 2;
      const middle = Math.min(Math.max(gap.x + bar / 2, start + half), width - half);
      return { ...line, label: { x: middle, y: goalY - 6, text: said } };
    }
    // The first step is the goal and says so.
    if (opens) return { ...line, label: null };
    const words = steps.map(({ middle, textY, text: figure }): Box => {
      const wide = textWidth(figure);
      return { x: middle - wide / 2, y: textY - 10, width: wide, height: 12 };
    });
    const clear = clearSpot(textWidth(text), goalY, { left: from, width, band }, [...boxes, ...words]);
    return { ...line, label: clear.isClear ? { ...clear.spot, text } : null };
  }
}

/** Totals reach from zero; a change hangs from where the step before it ended. */
function spansOf({ steps }: BridgeChart): readonly (readonly [from: number, to: number])[] {
  let end = 0;
  return steps.map(({ kind, value }) => {
    const figure = Number.isFinite(value) ? value : 0;
    const start = kind === 'total' ? 0 : end;
    end = start + figure;
    return [start, end];
  });
}
