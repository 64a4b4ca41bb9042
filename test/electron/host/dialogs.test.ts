import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../electron/host/dialogs.ts';

describe('a suggested file name', () => {
  test.each([
    ['Plan 2027', 'Plan 2027'],
    ['Müller & Söhne – 計画', 'Müller & Söhne – 計画'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x', 'C Windows x'],
    ['a/b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['line\nbreak\u0000', 'line break'],
    ['ends with dots...', 'ends with dots'],
    ['.hidden', 'hidden'],
    ['CON', 'Untitled'],
    ['', 'Untitled'],
    ['///', 'Untitled'],
  ])('%j becomes %j', (given, name) => {
    expect(safeFileName(given)).toBe(name);
  });

  test('is no longer than every system takes', () => {
    expect(safeFileName('x'.repeat(500))).toHaveLength(120);
  });
});
