/** A diamond in the month a row feeds, filled red where it comes too late; an arrow where that is after the year. */
import type { ReactElement } from 'react';
import css from './charts.module.css';

export interface FeedsMarkerProps {
  /** Pixels, the middle. */
  readonly x: number;
  readonly y: number;
  readonly isLate: boolean;
  readonly isBeyond: boolean;
}

export function FeedsMarker({ x, y, isLate, isBeyond }: FeedsMarkerProps): ReactElement {
  const shape = isBeyond ? `M${x - 4} ${y - 5}l7 5l-7 5z` : `M${x} ${y - 6}l5 6l-5 6l-5 -6z`;
  return <path d={shape} className={isLate ? css.feedsLate : css.feeds} />;
}
