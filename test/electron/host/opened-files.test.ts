import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOpenedFiles, fileFromArguments } from '../../../electron/host/opened-files.ts';

describe('a file on the command line', () => {
  test.each([
    [['accord', 'plan.accord'], resolve('/home/ines/plan.accord')],
    [['electron', '.', '--enable-features=x', '../Plan.ACCORD'], resolve('/home/Plan.ACCORD')],
    [['accord', '/data/plan.accord'], resolve('/data/plan.accord')],
    [['accord'], null],
    [['plan.accord'], null],
    [['accord', 'plan.docx'], null],
    [['accord', '--file.accord'], null],
    [['accord', 'plan.accord', '--allow-file-access'], null],
  ])('%j → %s', (argv, path) => {
    expect(fileFromArguments(argv, '/home/ines')).toBe(path);
  });
});

describe('files handed over by the system', () => {
  test('wait until the window listens, then open one after the other', async () => {
    const opened: string[] = [];
    const files = createOpenedFiles(async (path) => {
      opened.push(`${path} begins`);
      await Promise.resolve();
      opened.push(`${path} ends`);
    });
    files.add('a');
    files.add('b');
    expect(opened).toEqual([]);
    files.windowIsReady();
    files.add('c');
    files.windowIsReady();
    await new Promise((done) => setImmediate(done));
    expect(opened).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});
