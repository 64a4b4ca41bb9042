/** A panel in the top layer, tied to the active cell: lists, callouts and large editors are never clipped. */
import { type HTMLAttributes, type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../class-names.ts';
import css from './floating.module.css';

interface FloatingProps extends HTMLAttributes<HTMLDivElement> {
  /** `free`: where its own style says. */
  readonly place: 'below' | 'over' | 'free';
}

export function Floating({ place, className, ...rest }: FloatingProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element?.isConnected && !element.matches(':popover-open')) element.showPopover();
  }, []);
  return (
    <div
      ref={panel}
      popover="manual"
      className={classNames(css.floating, place !== 'free' && css[place], className)}
      {...rest}
    />
  );
}
