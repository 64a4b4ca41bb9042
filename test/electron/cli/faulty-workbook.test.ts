/** Files whose template is faulty, through every command that reads a workbook. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { accord, at, messages, results } from './accord.ts';

beforeEach(async () => {
  await accord('sample', '--out', at('sound.accord'));
});

/** The sample with a circular formula beside its own fields. */
function circular(): string {
  const file = JSON.parse(readFileSync(at('sound.accord'), 'utf8'));
  const a3 = file.workbook.template.sections.find(({ id }: { id: string }) => id === 'A3');
  a3.fields.push({ ...a3.fields[0], id: 'round', label: 'Round', core: false, formula: 'round + 1' });
  writeFileSync(at('faulty.accord'), JSON.stringify(file));
  return at('faulty.accord');
}

describe('a workbook with a faulty template', () => {
  it('is validated with what was put right', async () => {
    const file = circular();
    expect(await accord('validate', file)).toBe(0);
    expect(results[0]).toContain('can be opened');
    expect(results[1]).toMatch(/“[^”]+ › Round” → “[^”]+ › Round”/);
    expect(await accord('validate', file, '--json')).toBe(0);
    expect(JSON.parse(results.join('')).report).toHaveLength(1);
  });

  it('gives the same figures and findings, and says what was put right beside them', async () => {
    await accord('numbers', at('sound.accord'));
    const sound = results;
    expect(messages).toEqual([]);
    const file = circular();
    expect(await accord('numbers', file)).toBe(0);
    expect(results).toEqual(sound);
    expect(messages).toEqual([expect.stringContaining('circle')]);
    expect(await accord('check', file)).toBe(3);
    expect(messages).toEqual([expect.stringContaining('circle')]);
  });

  it('is sound once something was written into it', async () => {
    expect(await accord('set', circular(), 'A3.round', '7', '--out', at('next.accord'))).toBe(0);
    expect(await accord('validate', at('next.accord'))).toBe(0);
    expect(results[0]).toContain('is sound');
  });
});

it('ends quietly when nobody reads on', () => {
  const line = `${process.execPath} electron/cli.ts numbers ${at('sound.accord')} --json | true`;
  const { stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(stderr).toBe('');
});
