import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The few forms of YAML that electron-builder.yml uses: nested keys, lists of scalars and of one-level maps. */
function readYaml(text: string): Record<string, unknown> {
  type Level = { readonly indent: number; readonly into: Record<string, unknown> | unknown[] };
  const root: Record<string, unknown> = {};
  const levels: Level[] = [{ indent: -1, into: root }];
  const scalar = (word: string): unknown => {
    if (word === 'true' || word === 'false') return word === 'true';
    return word.replace(/^'(.*)'$/, '$1');
  };
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  lines.forEach((line, at) => {
    const indent = line.search(/\S/);
    while ((levels.at(-1)?.indent ?? -1) >= indent) levels.pop();
    const parent = levels.at(-1)?.into;
    const item = line.trim().replace(/^- /, '');
    const isItem = line.trim().startsWith('- ');
    const [, key, value] = /^([A-Za-z]+):\s*(.*)$/.exec(item) ?? [];
    let target = parent;
    if (isItem && Array.isArray(parent)) {
      if (key === undefined) {
        parent.push(scalar(item));
        return;
      }
      const map: Record<string, unknown> = {};
      parent.push(map);
      levels.push({ indent: indent + 1, into: map });
      target = map;
    }
    if (key === undefined || target === undefined || Array.isArray(target))
      throw new Error(`Not read: ${line}`);
    if (value !== '') target[key] = scalar(value ?? '');
    else {
      const into = lines[at + 1]?.trim().startsWith('- ') ? [] : {};
      target[key] = into;
      levels.push({ indent, into });
    }
  });
  return root;
}

const config = readYaml(readFileSync('electron-builder.yml', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the installers', () => {
  test('are made for Windows, macOS and Linux', () => {
    expect(config).toMatchObject({
      win: { target: ['nsis'] },
      mac: { target: ['dmg'] },
      linux: { target: ['AppImage', 'deb'] },
    });
  });

  test('open .accord files with Accord', () => {
    expect(config.fileAssociations).toEqual([
      expect.objectContaining({ ext: 'accord', role: 'Editor' }),
      expect.objectContaining({ ext: 'accord-template', role: 'Editor' }),
    ]);
  });

  test('have every fuse set that keeps the program from being used as another one', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
  });

  test('hold what was built, no dependency and no source', () => {
    expect(config.files).toEqual(['dist/**', 'package.json', '!node_modules/**']);
    expect(manifest.main).toMatch(/^dist\/electron\/bootstrap\.js$/);
  });

  test('have their icons', () => {
    const { win, mac, linux } = config as Record<string, { icon: string }>;
    for (const icon of [win?.icon, mac?.icon, linux?.icon, 'assets/icon/icon.svg']) {
      expect(existsSync(icon ?? '')).toBe(true);
    }
  });

  test('are made of a program whose licence, name and version are stated', () => {
    expect(manifest).toMatchObject({ license: 'MIT', productName: 'Accord', name: 'accord' });
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
