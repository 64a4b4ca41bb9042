/** `Menu`: built from a template as Electron's, shown by the page. */
import type { MenuItemConstructorOptions } from 'electron';
import { standInApp } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { hub, type MenuNode } from './hub.ts';
import { checkKeys } from './strict.ts';
import { texts } from './texts.ts';

const known = ['id', 'label', 'accelerator', 'role', 'type', 'checked', 'enabled', 'click', 'submenu'];
const knownRoles = [
  'quit',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
];
/** Roles that a page or its main process can carry out; the browser has its own way for the others. */
const possibleRoles = ['quit', 'cut', 'copy', 'selectAll'];

interface Item {
  readonly options: MenuItemConstructorOptions;
  readonly node: MenuNode;
  readonly items: readonly Item[];
}

function build(options: MenuItemConstructorOptions, at: string): Item {
  checkKeys('a menu item', options, known);
  const { role, submenu, type, label, accelerator } = options;
  if (role !== undefined && !knownRoles.includes(role)) {
    throw new Error(`The stand-in does not know the menu role ${role}; teach it in test/standin first.`);
  }
  if (type !== 'separator' && label === undefined) throw new Error('A menu item has no label.');
  if (submenu && !Array.isArray(submenu)) throw new Error('The stand-in takes submenus as templates only.');
  const items = (submenu ?? []).map((child, index) => build(child, `${at}.${index}`));
  const isPossible = role === undefined || possibleRoles.includes(role);
  return {
    options,
    items,
    node: {
      at,
      type: submenu ? 'submenu' : ((type as MenuNode['type'] | undefined) ?? 'normal'),
      label: isPossible ? (label ?? '') : `${label} (${texts.byBrowser})`,
      accelerator: typeof accelerator === 'string' ? accelerator : '',
      enabled: isPossible && options.enabled !== false,
      checked: options.checked === true,
      role: role ?? '',
      items: items.map(({ node }) => node),
    },
  };
}

export class Menu {
  readonly items: readonly Item[];
  private static current: Menu | null = null;

  constructor(items: readonly Item[]) {
    this.items = items;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map((options, index) => build(options, `${index}`)));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu;
    Menu.show();
  }

  static getApplicationMenu(): Menu | null {
    return Menu.current;
  }

  /** For the stand-in: tells the page. */
  static show(): void {
    hub.push({ kind: 'menu', menu: (Menu.current?.items ?? []).map(({ node }) => node) });
  }

  /** For the stand-in: the person chose the item at that position. */
  static choose(at: string): void {
    const [first, ...rest] = at.split('.').map(Number);
    let item = Menu.current?.items[first ?? -1];
    for (const index of rest) item = item?.items[index];
    if (!item?.node.enabled) return;
    if (item.options.role === 'quit') standInApp.quit();
    else {
      // The application's items read none of the three; Electron's types ask for them.
      const click = item.options.click as unknown as ((...args: unknown[]) => void) | undefined;
      click?.(item.node, BrowserWindow.getAllWindows()[0], {});
    }
  }
}

hub.onConnect(() => Menu.show());
