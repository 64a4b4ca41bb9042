/** The process is killed in the middle of typing, fifty times; nothing that was acknowledged is lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

const ROUNDS = 50;
let app: App;
/** Words whose save main has acknowledged: read from the answers that reached the window. */
const acknowledged = new Set<number>();

beforeAll(async () => {
  buildApplication();
  app = await startApp();
  app.page.on('response', async (response) => {
    const sent = response.request().postData() ?? '';
    if (!sent.includes('workbook:append')) return;
    const answer = await response.text().catch(() => '');
    if (!answer.includes('"revision"')) return;
    for (const [, word] of sent.matchAll(/w(\d+)w/g)) acknowledged.add(Number(word));
  });
});
afterAll(() => app.close());

const mission = (page: Page) => page.getByRole('textbox', { name: 'Mission', exact: true });

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kill plan', exact: true }).click();
  await mission(page).waitFor();
}

describe('killing the process while somebody types', () => {
  it(`loses nothing acknowledged, ${ROUNDS} times`, async () => {
    const { page } = app;
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Kill plan');
    await page.keyboard.press('Enter');
    await mission(page).waitFor();
    let word = 0;
    const lost: string[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      await mission(page).focus();
      await page.keyboard.press('Control+End');
      // A different length each round, so that the kill falls into different moments of a save.
      const words = 6 + ((round * 7) % 23);
      for (let typed = 0; typed < words; typed++) await page.keyboard.type(` w${++word}w`, { delay: 2 });
      const promised = [...acknowledged];
      await app.killAndRestart();
      await open(page);
      const kept = await mission(page).inputValue();
      const gone = promised.filter((one) => !kept.includes(`w${one}w`));
      if (gone.length > 0) lost.push(`round ${round}: ${gone.join(', ')}`);
    }
    expect(lost).toEqual([]);
    // The test means nothing unless most of what was typed had been acknowledged before the kills.
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 4);
  });
});
