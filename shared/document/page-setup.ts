/** Paper and margins, in Word and in the preview alike. Lengths in twips (1/1440 inch), whole numbers only: Word refuses fractions. */
import type { PageRun, PlanDocument } from './model.ts';

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

export const margins = {
  top: twips(24),
  bottom: twips(22),
  left: twips(20),
  right: twips(20),
  header: twips(11),
  footer: twips(10),
  gutter: 0,
} as const;

const papers = {
  a4: { short: 11906, long: 16838 },
  letter: { short: 12240, long: 15840 },
} as const satisfies Record<PlanDocument['paper'], { short: number; long: number }>;

export interface PageSetup {
  readonly orientation: PageRun['orientation'];
  /** As the paper lies: docx turns the two round itself for landscape. */
  readonly short: number;
  readonly long: number;
  /** The text area. */
  readonly width: number;
  readonly height: number;
}

/** The page of a run, with its text area. */
export function pageSetup(paper: PlanDocument['paper'], orientation: PageRun['orientation']): PageSetup {
  const { short, long } = papers[paper];
  const [across, down] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    orientation,
    short,
    long,
    width: across - margins.left - margins.right,
    height: down - margins.top - margins.bottom,
  };
}
