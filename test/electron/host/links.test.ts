import { describe, expect, test } from 'vitest';
import { createLinkOpener, linkToOpen } from '../../../electron/host/links.ts';

describe('a link that may leave', () => {
  test.each(['https://example.com/a?b=c', 'http://example.com/', 'mailto:ines@example.com'])(
    '%s',
    (address) => {
      expect(linkToOpen(address)).toBe(address);
    },
  );

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'data:text/html,x',
    'app://accord/',
    'ms-msdt:/id',
    'https://user:secret@example.com/',
    '//example.com',
    'example.com',
    '',
  ])('is never %s', (address) => {
    expect(linkToOpen(address)).toBeNull();
  });

  test('is refused in one sentence, without a question', async () => {
    const open = createLinkOpener(() => null);
    expect(await open('file:///etc/passwd')).toEqual({
      ok: false,
      error: { code: 'forbidden', message: 'Only web and email links can be opened.' },
    });
  });
});
