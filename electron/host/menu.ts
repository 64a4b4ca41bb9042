/** The native menu, made from the table of commands. */
import type { MenuItemConstructorOptions } from 'electron';
import { Menu } from 'electron';
import { type Command, commands, menuIds } from '../../shared/commands/commands.ts';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { strings } from '../../shared/strings/catalogue.ts';

/** Which of the commands with a state are on. */
const isOn = (command: Command, preferences: Preferences): boolean =>
  command.state === 'radio'
    ? command.id === `view.theme-${preferences.theme}`
    : preferences.density === 'compact';

function menuItem(
  command: Command,
  preferences: Preferences,
  run: (command: string) => void,
): MenuItemConstructorOptions {
  const base: MenuItemConstructorOptions = { id: command.id, label: command.label };
  if (command.accelerator !== null) base.accelerator = command.accelerator;
  if (command.role) return { ...base, role: command.role };
  const click = (): void => run(command.id);
  if (!command.state) return { ...base, click };
  const type = command.state === 'radio' ? 'radio' : 'checkbox';
  return { ...base, type, checked: isOn(command, preferences), click };
}

/** One submenu a menu, its groups parted by lines. `run` is told of every command the system does not do itself. */
export function menuTemplate(
  preferences: Preferences,
  run: (command: string) => void,
): MenuItemConstructorOptions[] {
  return menuIds.map((menu) => {
    const submenu: MenuItemConstructorOptions[] = [];
    let group = 0;
    for (const command of commands.filter((candidate) => candidate.menu === menu)) {
      if (group !== 0 && command.group !== group) submenu.push({ type: 'separator' });
      group = command.group;
      submenu.push(menuItem(command, preferences, run));
    }
    return { id: menu, label: strings.commands.menus[menu], submenu };
  });
}

/** Shows the menu; called again when a state in it changed. */
export function showMenu(preferences: Preferences, run: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(preferences, run)));
}
