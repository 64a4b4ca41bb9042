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
  const close = useCallback((refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
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
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      />
      {open && <Menu label={label} groups={groups} button={button} align={align} onClose={close} />}
    </>
  );
}
