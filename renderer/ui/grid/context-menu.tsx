/** The cell's menu (Shift+F10, the menu key, the right button). */
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { menuGroupAria } from './aria.ts';
import { clearSelected, fillDirection, pasteText } from './clipboard.ts';
import { say } from './commit.ts';
import css from './context-menu.module.css';
import { explainActive } from './editing.ts';
import { Floating } from './floating.tsx';
import { useGridSession } from './grid-context.ts';
import { activeElement } from './grid-focus.ts';
import { activeCell, type GridSession, isExplained, rowCount, selectedRowIds } from './grid-session.ts';
import { stepIndex } from './navigation.ts';
import { duplicateRows, insertRow, moveRow, removeRows } from './rows.ts';
import { ADD_ROW } from './use-grid-table.ts';

interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly enabled: boolean;
  run(): void;
}

export function ContextMenu(): ReactNode {
  const session = useGridSession();
  const menu = useStore(session.ui, (state) => state.menu);
  return menu ? <OpenMenu session={session} at={menu.at} /> : null;
}

interface OpenMenuProps {
  readonly session: GridSession;
  readonly at: { readonly x: number; readonly y: number } | null;
}

function OpenMenu({ session, at }: OpenMenuProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const groups = menuGroups(session);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled])') ?? []),
  ];
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]:not([aria-disabled])')?.focus();
  }, []);
  const close = (): void => {
    activeElement(session)?.focus({ preventScroll: true });
    session.ui.setState({ menu: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const current = all.findIndex((item) =>
      item.contains(event.target instanceof Node ? event.target : null),
    );
    const goTo = (index: number): void => all[index]?.focus();
    if (event.key === 'ArrowDown') goTo(stepIndex(current, 1, all.length));
    else if (event.key === 'ArrowUp') goTo(stepIndex(current, -1, all.length));
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(all.length - 1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Floating
      place={at ? 'free' : 'below'}
      className={css.menu}
      style={at ? { left: at.x, top: at.y } : undefined}
    >
      <div
        ref={list}
        role="menu"
        tabIndex={-1}
        aria-label={strings.grid.menu.label}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) session.ui.setState({ menu: null });
        }}
      >
        {groups.map((group) => (
          <div key={group[0]?.label} {...menuGroupAria} className={css.group}>
            {group.map((item) => (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={item.enabled ? undefined : true}
                className={css.item}
                onClick={() => {
                  if (!item.enabled) return;
                  close();
                  item.run();
                }}
              >
                {item.label}
                {item.keys ? <kbd className={css.keys}>{item.keys}</kbd> : null}
              </button>
            ))}
          </div>
        ))}
      </div>
    </Floating>
  );
}

function menuGroups(session: GridSession): readonly (readonly MenuItem[])[] {
  const words = strings.grid.menu;
  const { rowName, readOnly } = session.props;
  const active = activeCell(session);
  const writable = !readOnly;
  const onData = active !== null && active.row !== ADD_ROW;
  const rows = Math.max(1, selectedRowIds(session).length);
  const at = active?.place.row ?? 0;
  const clipboard: readonly MenuItem[] = [
    {
      label: words.cut,
      keys: words.keys.cut,
      enabled: writable && onData,
      run: () => void document.execCommand('cut'),
    },
    {
      label: words.copy,
      keys: words.keys.copy,
      enabled: onData,
      run: () => void document.execCommand('copy'),
    },
    { label: words.paste, keys: words.keys.paste, enabled: writable, run: () => void pasteFromMenu(session) },
  ];
  const explained: readonly MenuItem[] =
    active && onData && isExplained(session, active.column)
      ? [{ label: words.explain, keys: words.keys.explain, enabled: true, run: () => explainActive(session) }]
      : [];
  if (!writable) return [clipboard.slice(1, 2), explained].filter((group) => group.length > 0);
  return [
    explained,
    clipboard,
    [
      {
        label: words.insertAbove(rowName),
        keys: words.keys.insertAbove,
        enabled: onData,
        run: () => insertRow(session, 'above'),
      },
      { label: words.insertBelow(rowName), enabled: true, run: () => insertRow(session, 'below') },
      { label: words.duplicate(rows), enabled: onData, run: () => duplicateRows(session) },
      {
        label: words.moveUp,
        keys: words.keys.moveUp,
        enabled: onData && at > 0,
        run: () => moveRow(session, -1),
      },
      {
        label: words.moveDown,
        keys: words.keys.moveDown,
        enabled: onData && at < rowCount(session) - 1,
        run: () => moveRow(session, 1),
      },
      { label: words.remove(rows), keys: words.keys.remove, enabled: onData, run: () => removeRows(session) },
    ],
    [
      {
        label: words.fillDown,
        keys: words.keys.fillDown,
        enabled: onData,
        run: () => fillDirection(session, 'down'),
      },
      {
        label: words.fillRight,
        keys: words.keys.fillRight,
        enabled: onData,
        run: () => fillDirection(session, 'right'),
      },
      {
        label: words.clear,
        keys: words.keys.clear,
        enabled: onData,
        run: () => clearSelected(session, 'clear'),
      },
    ],
  ].filter((group) => group.length > 0);
}

/** Reading the clipboard outside a paste may be forbidden; the keys always work. */
async function pasteFromMenu(session: GridSession): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    say(session, strings.grid.report.clipboardClosed);
    return;
  }
  if (text === '') say(session, strings.grid.report.nothingToPaste);
  else pasteText(session, text);
}
