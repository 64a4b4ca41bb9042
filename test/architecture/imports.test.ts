import { describe, expect, it } from 'vitest';
import { type Import, readImports, sourceFiles } from './imports.ts';
import { offences } from './rules.ts';

describe('the house', () => {
  const imports = readImports(sourceFiles());

  it('reads every file of the three layers', () => {
    const files = new Set(imports.map((one) => one.from));
    expect(files.size).toBeGreaterThan(100);
    for (const layer of ['shared', 'electron', 'renderer'])
      expect([...files].some((file) => file.startsWith(`${layer}/`))).toBe(true);
  });

  it('keeps its rules', () => {
    expect(offences(imports)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(imports)).toEqual([]);
  });

  it.each<[Import, string]>([
    [
      { from: 'renderer/ui/field.tsx', to: 'shared/workbook/types.ts', relative: true },
      'renderer/ui/field.tsx → shared/workbook/types.ts: ui may not know the domain',
    ],
    [
      { from: 'shared/plan/x.ts', to: 'node:fs', relative: false },
      'shared/plan/x.ts → node:fs: shared may import zod and mutative only',
    ],
    [
      { from: 'shared/template/x.ts', to: 'shared/workbook/read.ts', relative: true },
      'shared/template/x.ts → shared/workbook/read.ts: template may not know workbook',
    ],
    [
      { from: 'electron/services/x.ts', to: 'electron', relative: false },
      'electron/services/x.ts → electron: only electron/host and electron/ipc may import electron',
    ],
    [
      { from: 'electron/host/x.ts', to: 'electron/services/library.ts', relative: true },
      'electron/host/x.ts → electron/services/library.ts: the host knows services only through their ports',
    ],
    [
      { from: 'electron/storage/x.ts', to: 'docx', relative: false },
      'electron/storage/x.ts → docx: only electron/word may import docx',
    ],
    [
      { from: 'renderer/features/home/x.tsx', to: 'renderer/features/guide/y.tsx', relative: true },
      'renderer/features/home/x.tsx → renderer/features/guide/y.tsx: feature home may not know feature guide',
    ],
    [
      { from: 'renderer/app.tsx', to: 'electron/main.ts', relative: true },
      'renderer/app.tsx → electron/main.ts: renderer may import shared and itself only',
    ],
  ])('names an offending import', (one, sentence) => {
    expect(offences([one])).toContain(sentence);
  });
});

/** Files that reach themselves, each circle once. */
function circles(imports: readonly Import[]): readonly string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, relative } of imports)
    if (relative) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const path: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' → '));
      return;
    }
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}
