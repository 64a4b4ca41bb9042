/** Every command with its key, from the same table as the menus, and the keys of the list. */
import type { ReactElement } from 'react';
import { commands, menuIds } from '../../../shared/commands/commands.ts';
import { describeShortcut, type ShortcutPlatform, shortcutOf } from '../../../shared/commands/shortcut.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import css from './shortcuts.module.css';

interface Line {
  readonly label: string;
  readonly keys: readonly string[];
}

export interface ShortcutsDialogProps {
  readonly platform: ShortcutPlatform;
  readonly onClose: () => void;
}

export function ShortcutsDialog({ platform, onClose }: ShortcutsDialogProps): ReactElement {
  const text = strings.app.shortcuts;
  const own = shortcutOf('help.shortcuts', platform);
  return (
    <Dialog title={text.title} wide onClose={onClose}>
      <div className={css.groups}>
        {menuIds.map((menu) => (
          <Group key={menu} title={strings.commands.menus[menu]} lines={linesOf(menu, platform)} />
        ))}
        <Group title={text.list} lines={listLines} />
      </div>
      {own !== null && <p>{text.everywhere(own)}</p>}
    </Dialog>
  );
}

function linesOf(menu: (typeof menuIds)[number], platform: ShortcutPlatform): readonly Line[] {
  return commands.flatMap((command) =>
    command.menu === menu && command.accelerator !== null
      ? [{ label: command.label, keys: [describeShortcut(command.accelerator, platform)] }]
      : [],
  );
}

const { keys, actions, keyWords, search } = strings.home;
const listLines: readonly Line[] = [
  { label: keyWords.moveLong, keys: [keys.up, keys.down] },
  { label: actions.open, keys: [keys.open] },
  { label: actions.pin, keys: [keys.pin] },
  { label: actions.rename, keys: [keys.rename] },
  { label: actions.delete, keys: [keys.delete] },
  { label: keyWords.menuLong, keys: [keys.menu] },
  { label: search, keys: [keys.search] },
];

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactElement {
  return (
    <section className={css.group}>
      <h3>{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.label} className={css.line}>
            <dt>{line.label}</dt>
            <dd>
              {line.keys.map((key) => (
                <Keys key={key}>{key}</Keys>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
