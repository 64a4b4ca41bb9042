import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/host/menu.ts';
import { commands } from '../../../shared/commands/commands.ts';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { Menu } from '../../standin/menu.ts';

const preferences: Preferences = { theme: 'dark', density: 'compact', name: '', side: 'both' };
const itemsOf = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

describe('the native menu', () => {
  test('holds every command once, with its label and its key, and nothing else', () => {
    const items = itemsOf(menuTemplate(preferences, () => {})).filter(({ type }) => type !== 'separator');
    expect(items.map(({ id, label, accelerator }) => [id, label, accelerator ?? null])).toEqual(
      commands.map(({ id, label, accelerator }) => [id, label, accelerator]),
    );
  });

  test('tells the window of every command that the system does not do itself', () => {
    const ran: string[] = [];
    const template = menuTemplate(preferences, (command) => ran.push(command));
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    const menu = Menu.getApplicationMenu();
    for (const { node, items } of menu?.items ?? []) {
      for (const item of items) if (item.node.role === '') Menu.choose(item.node.at);
      expect(node.label).not.toBe('');
    }
    expect(ran).toEqual(commands.filter(({ role }) => role === undefined).map(({ id }) => id));
  });

  test('shows the theme and the density that are on', () => {
    const on = itemsOf(menuTemplate(preferences, () => {})).filter(({ checked }) => checked);
    expect(on.map(({ id }) => id)).toEqual(['view.theme-dark', 'view.density']);
    const other = menuTemplate({ ...preferences, theme: 'system', density: 'comfortable' }, () => {});
    expect(
      itemsOf(other)
        .filter(({ checked }) => checked)
        .map(({ id }) => id),
    ).toEqual(['view.theme-system']);
  });
});
