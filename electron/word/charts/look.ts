/** The look of charts on paper: six muted colours, small type, hairlines. Sizes in points. */
import type { ChartDataLabels, ChartFont, ChartLegend, ChartRunOptions } from 'docx/charts';
import { keepTogether } from '../../../shared/document/keep-together.ts';
import type { Tone } from '../../../shared/lib/chart.ts';
import { colours } from '../house-style.ts';
import { cleanLine } from '../text.ts';

/**
 * docx fills bars with plain colours only. These stand for what it cannot say and are rewritten when the file is
 * finished: no fill, the red hatch of what does not add up, which survives a grey print, and Marketing's pale step
 * within its edge.
 */
export const markers = { nothing: '010203', hatch: '010204', edged: '010205' } as const;

/** Marketing's pale step, as light as Sales'. */
export const paleMarketing = 'F0C9AD';

const fills: Readonly<Record<Tone, string>> = {
  marketing: colours.marketing,
  'marketing-pale': markers.edged,
  sales: colours.sales,
  agreed: colours.agreed,
  short: markers.hatch,
  ink: colours.navy,
  pale: 'B7CBEE',
  grey: '8E95A1',
};

/** Fill of a bar. */
export function fillOf(tone: Tone): string {
  return fills[tone];
}

/** Colour of a line, or of words on white that belong to a tone; at least 4.5 to one on white. */
export function strokeOf(tone: Tone): string {
  if (tone === 'short') return colours.risk;
  if (tone === 'marketing-pale') return colours.marketing;
  return tone === 'pale' || tone === 'grey' ? colours.mute : fills[tone];
}

/** Words on a bar of the tone. */
export function wordsOn(tone: Tone): string {
  return tone === 'pale' || tone === 'marketing-pale' || tone === 'grey' || tone === 'short'
    ? colours.ink
    : colours.white;
}

export const labelSize = 8;

export function font(color: string, bold = false): ChartFont {
  return { size: labelSize, color, ...(bold ? { bold } : {}) };
}

export const axisFont = font(colours.mute);

/** Words of a label: on one line, which no engine breaks. */
export function unbroken(text: string): string {
  return keepTogether(cleanLine(text));
}

/** Labels only where a point has one of its own. */
export const noLabels: ChartDataLabels = { value: false };

/** At the top, and only where there is more than one thing to tell apart. */
export function legendOf(shown: readonly string[], hidden: readonly string[]): false | ChartLegend {
  if (shown.length < 2) return false;
  return { position: 'top', font: { size: 8.5, color: colours.ink }, hiddenEntries: hidden };
}

/** No frame and no ground: the page is the ground. */
export const bare = {
  chartArea: { fill: 'none', border: 'none' },
  plotArea: { fill: 'none', border: 'none' },
} as const satisfies Partial<ChartRunOptions>;
