/** A button with words. One `primary` in a region; `outline` for the rest, `quiet` for the least. */
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactElement } from 'react';
import css from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly kind?: 'primary' | 'outline' | 'quiet';
  readonly small?: boolean;
  readonly icon?: LucideIcon;
}

/** `disabled` keeps the button reachable and readable, and does nothing when pressed. */
export function Button(props: ButtonProps): ReactElement {
  const { kind = 'outline', small = false, icon, disabled = false, onClick, children, ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (disabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={classNames(css.button, css[kind], small && css.small)}
      aria-disabled={disabled || undefined}
      onClick={press}
    >
      {icon && <Icon of={icon} small />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  /** Said by screen readers and shown as the pointer rests. */
  readonly label: string;
}

/** Only for icons everybody knows: close, more, menu. */
export function IconButton({ icon, label, ...rest }: IconButtonProps): ReactElement {
  return (
    <button type="button" {...rest} className={css.icon} aria-label={label} title={label}>
      <Icon of={icon} />
    </button>
  );
}
