/** An icon that opens a menu. */
import type { LucideIcon } from 'lucide-react';
import { type ReactElement, useCallback, useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import { Menu, type MenuGroups } from './menu.tsx';

export interface MenuButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly groups: MenuGroups;
  readonly align?: 'start' | 'end';
  readonly tabIndex?: number;
}

export function MenuButton({
  icon,
  label,
  groups,
  align = 'start',
  tabIndex,
}: MenuButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** Where the person was: Shift+F10 opens it from elsewhere in its row. */
  const from = useRef<Element | null>(null);
  const show = (shown: boolean): void => {
    if (shown) from.current = document.activeElement;
    setOpen(shown);
  };
  const close = useCallback((refocus: boolean) => {
    setOpen(false);
    const back = from.current;
    if (refocus) (back instanceof HTMLElement && back !== document.body ? back : button.current)?.focus();
  }, []);
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={() => show(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          show(true);
        }}
      />
      {open && <Menu label={label} groups={groups} button={button} align={align} onClose={close} />}
    </>
  );
}
