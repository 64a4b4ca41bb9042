/**
 * Carlito is as wide as Calibri, glyph by glyph, and may be shipped; so tables are measured in it wherever the
 * program runs. The source and the bundle lie at different depths under the folder that holds `assets`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Faces } from '../../shared/document/faces.ts';
import { readFont } from './font-metrics.ts';

let loaded: Faces | null = null;

/** The bundled faces, read once a process; throws when the package lacks them. */
export function carlito(): Faces {
  loaded ??= {
    regular: readFont(readFace('Carlito-Regular.ttf')),
    bold: readFont(readFace('Carlito-Bold.ttf')),
  };
  return loaded;
}

function readFace(name: string): Uint8Array {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'assets', 'fonts', name);
    if (existsSync(path)) return readFileSync(path);
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`The font ${name} is missing from the program's folder`);
    folder = parent;
  }
}
