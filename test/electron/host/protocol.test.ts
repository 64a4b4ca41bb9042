import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../../electron/host/policy.ts';
import { answerFrom, listBundle } from '../../../electron/host/protocol.ts';

let home: string;
let answer: (request: Request) => Promise<Response>;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'accord-protocol-'));
  mkdirSync(join(home, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(home, 'secret.html'), 'secret');
  writeFileSync(join(home, 'renderer', 'index.html'), '<!doctype html>');
  writeFileSync(join(home, 'renderer', 'assets', 'app-1.js'), 'start()');
  writeFileSync(join(home, 'renderer', 'assets', 'app-1.js.map'), '{}');
  answer = answerFrom(listBundle(join(home, 'renderer')));
});
afterAll(() => rmSync(home, { recursive: true }));

const get = (address: string): Promise<Response> => answer(new Request(address));

describe('the files of the window', () => {
  test('are served with their type, nosniff and the policy', async () => {
    const script = await get('app://accord/assets/app-1.js');
    expect(await script.text()).toBe('start()');
    expect(Object.fromEntries(script.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    const page = await get('app://accord/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    'app://accord/../secret.html',
    'app://accord/assets/../../secret.html',
    'app://accord/%2e%2e/secret.html',
    'app://accord/..%2fsecret.html',
    'app://accord/assets/..%5c..%5csecret.html',
    'app://accord//etc/passwd',
    'app://accord/assets/',
    'app://accord/assets',
    'app://accord/assets/app-1.js%00.html',
    'app://accord/assets/app-1.js.map',
    'app://accord/constructor',
    'app://accord/__proto__',
    'app://other/index.html',
    'https://accord/index.html',
  ])('%s is not among them', async (address) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('a file that appears later is not served', async () => {
    writeFileSync(join(home, 'renderer', 'late.js'), '1');
    expect((await get('app://accord/late.js')).status).toBe(404);
  });

  test('only GET is answered', async () => {
    expect((await answer(new Request('app://accord/', { method: 'POST', body: 'x' }))).status).toBe(405);
  });
});

test('the policy allows the window its own files and nothing else', () => {
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' blob:",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});
