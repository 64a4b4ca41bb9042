/** The commands that can be given now, as the menu beside the logo. The system's own stay with the system. */
import { Menu } from 'lucide-react';
import type { ReactElement } from 'react';
import { type Command, type CommandId, commands } from '../../../shared/commands/commands.ts';
import { describeShortcut, type ShortcutPlatform } from '../../../shared/commands/shortcut.ts';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { MenuGroups } from '../../ui/menu.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

export interface AppMenuProps {
  readonly platform: ShortcutPlatform;
  readonly preferences: Preferences;
  readonly isOffered: (command: CommandId) => boolean;
  readonly run: (command: CommandId) => void;
}

export function AppMenu({ platform, preferences, isOffered, run }: AppMenuProps): ReactElement {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    if (command.role || !isOffered(command.id)) continue;
    const key = `${command.menu} ${command.group}`;
    groups.set(key, [...(groups.get(key) ?? []), command]);
  }
  const items: MenuGroups = [...groups.values()].map((group) =>
    group.map((command) => ({
      id: command.id,
      label: command.label,
      keys: command.accelerator === null ? undefined : describeShortcut(command.accelerator, platform),
      state: command.state && { kind: command.state, on: isOn(command, preferences) },
      onSelect: () => run(command.id),
    })),
  );
  return <MenuButton icon={Menu} label={strings.app.menu} groups={items} />;
}

const isOn = ({ id, state }: Command, { theme, density }: Preferences): boolean =>
  state === 'radio' ? id === `view.theme-${theme}` : density === 'compact';
