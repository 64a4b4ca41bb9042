/**
 * Every command once, as data. The native menu, the shortcut sheet and the window's key handling all read
 * this table, so that none of them can know a command the others do not.
 */
import { strings } from '../strings/catalogue.ts';

export type CommandId = keyof typeof strings.commands.labels;
export const menuIds = ['file', 'edit', 'view', 'go', 'help'] as const;
export type MenuId = (typeof menuIds)[number];

/** What the system does by itself; the names are Electron's menu roles. */
export type SystemRole =
  | 'quit'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen';

export interface Command {
  readonly id: CommandId;
  readonly label: string;
  /** In Electron's notation, `CmdOrCtrl+Shift+S`; null when there is no key. */
  readonly accelerator: string | null;
  readonly menu: MenuId;
  /** Items of one menu with different groups are parted by a line. */
  readonly group: number;
  /** Present when the system carries it out and the window is not told. */
  readonly role?: SystemRole;
  /** `radio`: one of its group is on. `check`: on or off. Absent: it is done and over. */
  readonly state?: 'radio' | 'check';
}

type Row = readonly [
  id: CommandId,
  group: number,
  accelerator: string | null,
  more?: Pick<Command, 'role' | 'state'>,
];

const inMenu = (menu: MenuId, rows: readonly Row[]): readonly Command[] =>
  rows.map(([id, group, accelerator, more]) => ({
    id,
    label: strings.commands.labels[id],
    accelerator,
    menu,
    group,
    ...more,
  }));

/** In the order of the menus. */
export const commands: readonly Command[] = [
  ...inMenu('file', [
    ['file.new', 1, 'CmdOrCtrl+N'],
    ['file.new-from-last-year', 1, 'CmdOrCtrl+Shift+N'],
    ['file.open-sample', 1, null],
    ['file.open', 1, 'CmdOrCtrl+O'],
    ['file.save-copy', 2, 'CmdOrCtrl+Shift+S'],
    ['file.export-word', 2, 'CmdOrCtrl+E'],
    ['file.update-template', 3, null],
    ['file.kept-values', 3, null],
    ['file.templates', 4, 'CmdOrCtrl+Shift+T'],
    ['file.home', 4, 'CmdOrCtrl+Shift+H'],
    ['file.quit', 5, 'CmdOrCtrl+Q', { role: 'quit' }],
  ]),
  ...inMenu('edit', [
    ['edit.undo', 1, 'CmdOrCtrl+Z'],
    ['edit.redo', 1, 'CmdOrCtrl+Shift+Z'],
    ['edit.cut', 2, 'CmdOrCtrl+X', { role: 'cut' }],
    ['edit.copy', 2, 'CmdOrCtrl+C', { role: 'copy' }],
    ['edit.paste', 2, 'CmdOrCtrl+V', { role: 'paste' }],
    ['edit.select-all', 2, 'CmdOrCtrl+A', { role: 'selectAll' }],
  ]),
  ...inMenu('view', [
    ['view.theme-system', 1, null, { state: 'radio' }],
    ['view.theme-light', 1, null, { state: 'radio' }],
    ['view.theme-dark', 1, null, { state: 'radio' }],
    ['view.density', 2, null, { state: 'check' }],
    ['view.outline', 2, 'CmdOrCtrl+\\'],
    ['view.zoom-in', 3, 'CmdOrCtrl+Plus', { role: 'zoomIn' }],
    ['view.zoom-out', 3, 'CmdOrCtrl+-', { role: 'zoomOut' }],
    ['view.zoom-reset', 3, 'CmdOrCtrl+0', { role: 'resetZoom' }],
    ['view.full-screen', 3, 'F11', { role: 'togglefullscreen' }],
  ]),
  ...inMenu('go', [
    ['go.next-section', 1, 'Alt+PageDown'],
    ['go.previous-section', 1, 'Alt+PageUp'],
    ['go.guide', 2, 'Alt+1'],
    ['go.preview', 2, 'Alt+2'],
    ['go.dashboard', 3, 'Alt+3'],
    ['go.conflicts', 3, 'Alt+4'],
    ['go.assumptions', 3, 'Alt+5'],
    ['go.scenarios', 3, 'Alt+6'],
    ['go.settings', 4, 'CmdOrCtrl+,'],
  ]),
  ...inMenu('help', [
    ['help.shortcuts', 1, 'CmdOrCtrl+/'],
    ['help.about', 2, null],
  ]),
];

/** The command of that id, or null for an id of another version. */
export function findCommand(id: string): Command | null {
  return commands.find((command) => command.id === id) ?? null;
}
