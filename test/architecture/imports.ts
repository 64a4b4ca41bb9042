/** Every import of the product, read by a parser: what the architecture test judges. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** Path of the importing file from the project's root, with `/`. */
  readonly from: string;
  /** A path from the root for relative imports, else the package or builtin as written. */
  readonly to: string;
  readonly relative: boolean;
}

const layers = ['shared', 'electron', 'renderer'] as const;

export function sourceFiles(folders: readonly string[] = layers): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted(),
  );
}

export function readImports(files: readonly string[]): readonly Import[] {
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const parsed = parseSync(file, source);
    if (parsed.errors.length > 0) throw new Error(`${file} cannot be parsed`);
    const { staticImports, staticExports, dynamicImports } = parsed.module;
    const named = [
      ...staticImports.map((one) => one.moduleRequest.value),
      ...staticExports.flatMap((one) =>
        one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
      ),
      ...dynamicImports.map((one) =>
        source.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      ),
    ];
    return [...new Set(named)].map((name) => toImport(file, name));
  });
}

function toImport(from: string, name: string): Import {
  const isRelative = name.startsWith('.');
  const to = isRelative ? join(dirname(from), name.replace(/\?.*$/, '')).replaceAll('\\', '/') : name;
  return { from, to, relative: isRelative };
}
