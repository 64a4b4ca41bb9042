/** The application menu: a button where a window has its caption buttons, F10, Alt, and its accelerators. */
import type { Controls, MenuNode } from '../hub.ts';
import { texts } from '../texts.ts';
import { describe, matches } from './accelerator.ts';
import { onPush, post } from './connection.ts';
import { button, element } from './element.ts';
import { type OpenPanel, root, showPanel } from './panel.ts';

let menu: readonly MenuNode[] = [];
let shown: OpenPanel | null = null;

const itemRoles = { checkbox: 'menuitemcheckbox', radio: 'menuitemradio' } as const;

/** Roles the page itself carries out, on what had the focus. */
const editing: Readonly<Record<string, string>> = { cut: 'cut', copy: 'copy', selectAll: 'selectAll' };

function hide(): void {
  shown?.close();
  shown = null;
}

function choose({ at, role, enabled }: MenuNode): void {
  if (!enabled) return;
  hide();
  const command = editing[role];
  if (command === undefined) void post('menu', { at });
  else document.execCommand(command);
}

function menuItem(node: MenuNode): HTMLElement {
  if (node.type === 'separator') return element('hr', { aria: { role: 'separator' } });
  const isState = node.type === 'checkbox' || node.type === 'radio';
  const item = element(
    'button',
    {
      type: 'button',
      aria: {
        role: isState ? itemRoles[node.type] : 'menuitem',
        label: node.label,
        disabled: String(!node.enabled),
        ...(isState ? { checked: String(node.checked) } : {}),
      },
      onClick: () => choose(node),
    },
    element('span', { textContent: node.checked ? '✓' : '' }),
    element('span', { textContent: node.label }),
    element('span', { textContent: describe(node.accelerator) }),
  );
  item.tabIndex = -1;
  return item;
}

function section(node: MenuNode): HTMLElement[] {
  return [
    element('h2', { textContent: node.label }),
    element('div', { aria: { role: 'menu', label: node.label } }, ...node.items.map(menuItem)),
  ];
}

/** Arrow keys go through all items of all menus. */
function moveFocus(items: readonly HTMLElement[], event: KeyboardEvent): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const current = items.findIndex((item) => item.matches(':focus'));
  const step = steps[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? items.length - 1
        : step === undefined
          ? null
          : current + step;
  if (next === null) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}

function show(): void {
  if (shown || document.querySelector('dialog:modal') || root.querySelector('dialog')) return;
  shown = showPanel(texts.menu, menu.flatMap(section), { onCancel: hide, className: 'menu' });
  const { dialog } = shown;
  const items = [...dialog.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  dialog.addEventListener('keydown', (event) => moveFocus(items, event));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) hide();
  });
  const first = items[0];
  if (first) first.tabIndex = 0;
  first?.focus();
}

const allItems = (nodes: readonly MenuNode[]): readonly MenuNode[] =>
  nodes.flatMap((node) => [node, ...allItems(node.items)]);

/** As in Electron, a key reaches the menu only when the page has not used it. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || root.querySelector('dialog')) return;
  if (event.key === 'F10' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
    event.preventDefault();
    show();
    return;
  }
  const hit = allItems(menu).find(
    (node) => node.enabled && editing[node.role] === undefined && matches(node.accelerator, event),
  );
  if (!hit) return;
  event.preventDefault();
  choose(hit);
}

/** Alt pressed and let go with no other key in between opens the menu. */
function watchAlt(): void {
  let isAlone = false;
  // While it is captured: a grid that keeps its keys to itself must not hide them here.
  window.addEventListener(
    'keydown',
    (event) => {
      isAlone = event.key === 'Alt' && !event.repeat;
    },
    true,
  );
  window.addEventListener('pointerdown', () => {
    isAlone = false;
  });
  window.addEventListener('blur', () => {
    isAlone = false;
  });
  window.addEventListener('keyup', (event) => {
    if (event.key !== 'Alt' || !isAlone || event.defaultPrevented) return;
    event.preventDefault();
    show();
  });
}

/** Puts the window's controls in their place and listens for the keys. */
export function installMenu(): void {
  const opener = button(texts.menu, show);
  // Nothing to show before main has said what stands in it.
  opener.disabled = true;
  const bar = element(
    'nav',
    { aria: { label: texts.controls } },
    opener,
    button(texts.close, () => void post('close', {})),
  );
  root.append(bar);
  onPush('controls', ({ controls }: { readonly controls: Controls }) => {
    bar.style.background = controls.colour;
    bar.style.color = controls.symbolColour;
    bar.style.height = `${controls.height}px`;
  });
  onPush('menu', (push) => {
    menu = push.menu;
    opener.disabled = false;
  });
  window.addEventListener('keydown', onKey);
  watchAlt();
}
