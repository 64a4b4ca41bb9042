/**
 * A menu: what can be done, in groups. Opened by its button (see menu-button.tsx). Arrows move and wrap,
 * Home and End jump, a letter finds, Escape and Tab leave; the focus goes back to the button.
 */
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { Keys } from './keys.tsx';
import css from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  /** `radio`: one of its group is on. `check`: on or off. */
  readonly state?: { readonly kind: 'radio' | 'check'; readonly on: boolean } | undefined;
  readonly onSelect: () => void;
}

export type MenuGroups = readonly (readonly MenuItem[])[];

export interface MenuProps {
  readonly label: string;
  readonly groups: MenuGroups;
  readonly button: RefObject<HTMLElement | null>;
  /** Which edge of the button the menu keeps to. */
  readonly align: 'start' | 'end';
  /** `true`: the focus belongs back on the button. */
  readonly onClose: (refocus: boolean) => void;
}

const GAP = 4;

export function Menu({ label, groups, button, align, onClose }: MenuProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const items = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
  ];

  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu || !button.current) return;
    place(menu, button.current.getBoundingClientRect(), align);
    menu.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
  }, [button, align]);

  useEffect(() => {
    const leave = (event: Event): void => {
      const { target } = event;
      if (!(target instanceof Node)) return;
      if (!list.current?.contains(target) && !button.current?.contains(target)) onClose(false);
    };
    const resize = (): void => onClose(false);
    document.addEventListener('pointerdown', leave);
    window.addEventListener('resize', resize);
    return () => {
      document.removeEventListener('pointerdown', leave);
      window.removeEventListener('resize', resize);
    };
  }, [button, onClose]);

  const press = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item.contains(document.activeElement));
    const to = target(event.key, at, all);
    if (event.key === 'Escape' || event.key === 'Tab') {
      onClose(true);
      if (event.key === 'Tab') return;
    } else if (to === null) return;
    else all[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={list} className={css.menu} role="menu" aria-label={label} tabIndex={-1} onKeyDown={press}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of menu items is no fieldset.
        <div key={group[0]?.id} className={css.group} role="group">
          {group.map((item) => (
            <button
              key={item.id}
              type="button"
              className={css.item}
              {...roleOf(item)}
              tabIndex={-1}
              onClick={() => {
                onClose(true);
                item.onSelect();
              }}
            >
              <span className={css.mark} aria-hidden="true">
                {item.state?.on ? '✓' : ''}
              </span>
              <span className={css.label}>{item.label}</span>
              {item.keys !== undefined && <Keys quiet>{item.keys}</Keys>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function roleOf({ state }: MenuItem): {
  readonly role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';
  readonly 'aria-checked'?: boolean;
} {
  if (!state) return { role: 'menuitem' };
  return { role: state.kind === 'radio' ? 'menuitemradio' : 'menuitemcheckbox', 'aria-checked': state.on };
}

/** The item a key leads to, or null when it leads nowhere. */
function target(key: string, at: number, items: readonly HTMLElement[]): number | null {
  const count = items.length;
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return key.length === 1 && key !== ' ' ? startingWith(key, at, items) : null;
  }
}

function startingWith(letter: string, at: number, items: readonly HTMLElement[]): number | null {
  for (let step = 1; step <= items.length; step++) {
    const index = (at + step) % items.length;
    if (items[index]?.textContent?.replace(/^✓/, '').toLowerCase().startsWith(letter.toLowerCase()))
      return index;
  }
  return null;
}

/** Below the button, or above where there is no room; never out of the window. */
function place(menu: HTMLElement, anchor: DOMRect, align: 'start' | 'end'): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { innerWidth, innerHeight } = window;
  const left = align === 'start' ? anchor.left : anchor.right - width;
  const below = anchor.bottom + GAP;
  const top =
    below + height > innerHeight - GAP && anchor.top - GAP - height > 0 ? anchor.top - GAP - height : below;
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  menu.style.top = `${top}px`;
  menu.style.maxHeight = `${innerHeight - top - GAP}px`;
}
