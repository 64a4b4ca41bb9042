/** Where the window opens: where it was, as long as that is still on a screen. */
import type { WindowState } from '../services/ports.ts';

export const MINIMUM = { width: 960, height: 640 } as const;
const FIRST = { width: 1440, height: 900 } as const;
/** As much of the title bar must be visible that the window can be dragged, in pixels. */
const GRIP = 80;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Place = { readonly width: number; readonly height: number } | Area;

/** `areas` are the work areas of the screens there are now; without a place the system centres the window. */
export function placeWindow(saved: WindowState | null, areas: readonly Area[]): Place {
  const first = areas[0];
  const width = Math.max(MINIMUM.width, saved?.width ?? Math.min(FIRST.width, first?.width ?? FIRST.width));
  const height = Math.max(
    MINIMUM.height,
    saved?.height ?? Math.min(FIRST.height, first?.height ?? FIRST.height),
  );
  if (!saved) return { width, height };
  const { x, y } = saved;
  const isReachable = areas.some(
    (area) =>
      x + width >= area.x + GRIP &&
      x <= area.x + area.width - GRIP &&
      y >= area.y &&
      y <= area.y + area.height - GRIP,
  );
  return isReachable ? { x, y, width, height } : { width, height };
}
