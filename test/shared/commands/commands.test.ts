import { describe, expect, test } from 'vitest';
import { commands, findCommand, menuIds } from '../../../shared/commands/commands.ts';
import { describeShortcut, matchesShortcut } from '../../../shared/commands/shortcut.ts';
import { strings } from '../../../shared/strings/catalogue.ts';

describe('the table of commands', () => {
  test('has every labelled command once, in a menu there is', () => {
    expect(commands.map(({ id }) => id).sort()).toEqual(Object.keys(strings.commands.labels).sort());
    expect(commands.every(({ menu }) => menuIds.includes(menu))).toBe(true);
  });

  test('gives no key twice', () => {
    const keys = commands.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is found by id, and an unknown id is no command', () => {
    expect(findCommand('file.open')?.label).toBe('Open a file');
    expect(findCommand('file.format-disk')).toBeNull();
  });
});

const press = (key: string, held: string = '') => ({
  key,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
});

describe('a shortcut', () => {
  test('is written as each system writes it', () => {
    expect(describeShortcut('CmdOrCtrl+Shift+S', 'win32')).toBe('Ctrl+Shift+S');
    expect(describeShortcut('CmdOrCtrl+Shift+S', 'darwin')).toBe('⇧⌘S');
    expect(describeShortcut('Alt+PageDown', 'linux')).toBe('Alt+Page Down');
    expect(describeShortcut('CmdOrCtrl+Plus', 'linux')).toBe('Ctrl++');
  });

  test('is exactly its keys: one modifier more or less is another', () => {
    expect(matchesShortcut('CmdOrCtrl+Shift+S', press('S', 'cs'), 'linux')).toBe(true);
    expect(matchesShortcut('CmdOrCtrl+Shift+S', press('s', 'c'), 'linux')).toBe(false);
    expect(matchesShortcut('CmdOrCtrl+Shift+S', press('S', 'csa'), 'linux')).toBe(false);
    expect(matchesShortcut('CmdOrCtrl+Shift+S', press('S', 'ms'), 'darwin')).toBe(true);
    expect(matchesShortcut('CmdOrCtrl+Shift+S', press('S', 'ms'), 'linux')).toBe(false);
    expect(matchesShortcut('Alt+PageDown', press('PageDown', 'a'), 'linux')).toBe(true);
  });

  test('of a sign may need shift on some keyboards', () => {
    expect(matchesShortcut('CmdOrCtrl+/', press('/', 'c'), 'linux')).toBe(true);
    expect(matchesShortcut('CmdOrCtrl+/', press('/', 'cs'), 'linux')).toBe(true);
  });
});
