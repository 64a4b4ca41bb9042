/** Text that would like to be a script, in every place that shows text: nothing runs, nothing leaves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packWorkbook } from '../../electron/services/workbook-file.ts';
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import { findField, findTable } from '../../shared/template/find.ts';
import type { Slot } from '../../shared/template/types.ts';
import type { Value } from '../../shared/values/value.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

const payloads = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1">',
  '"><script>window.hit=1</script>',
  "'-window.hit=1-'",
  'javascript:window.hit=1',
  '[x](javascript:window.hit=1)',
  '[x](data:text/html,<script>parent.hit=1</script>)',
  '![x](http://leak.example/a.png)',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<a href="http://leak.example">x</a>',
  '<style>@import "http://leak.example/a.css"</style>',
  '<link rel=stylesheet href=http://leak.example/b.css>',
  '<meta http-equiv=refresh content="0;url=http://leak.example">',
  '{{constructor.constructor("window.hit=1")()}}',
  `\${window.hit=1}`,
  '<math><mi xlink:href="javascript:window.hit=1">x</mi></math>',
  '<form action=http://leak.example><input autofocus onfocus="window.hit=1"></form>',
  '=HYPERLINK("http://leak.example","x")',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
];

/** The sample with a payload in every text, of fields, cells and names. */
function hostileSample(): { readonly workbook: Workbook; readonly places: number } {
  const sample = sampleWorkbook({ id: 'hostile', at: '2026-11-30T09:00:00.000Z' });
  let places = 0;
  const poison = (slot: Slot | undefined, value: Value): Value =>
    slot?.type === 'text' || slot?.type === 'rich'
      ? `${payloads[places++ % payloads.length]} ${places}`
      : value;
  const answers = Object.fromEntries(
    Object.entries(sample.answers).map(([key, value]) => [
      key,
      poison(findField(sample.template, key)?.field, value),
    ]),
  );
  const tables = Object.fromEntries(
    Object.entries(sample.tables).map(([id, rows]) => [
      id,
      rows.map((row) => ({
        id: row.id,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([column, value]) => [
            column,
            poison(
              findTable(sample.template, id)?.table.columns.find((one) => one.id === column),
              value,
            ),
          ]),
        ),
      })),
    ]),
  );
  return { workbook: { ...sample, answers, tables }, places };
}

let app: App;
const strangers: string[] = [];
beforeAll(async () => {
  buildApplication();
  app = await startApp();
  const own = new URL(app.page.url()).origin;
  app.page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && url.protocol !== 'blob:') strangers.push(request.url());
  });
  app.page.on('dialog', (dialog) => {
    strangers.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(() => app.close());

describe('hostile text', () => {
  it('is shown as text on every screen, in the preview and at home', async () => {
    const { page } = app;
    const { workbook, places } = hostileSample();
    expect(places).toBeGreaterThan(400);
    writeFileSync(join(app.folder, 'hostile.accord'), packWorkbook(workbook, []));
    await page.getByRole('button', { name: /Open a file/ }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: /hostile\.accord/ }).click();
    await panel.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('tree').first().waitFor();
    const sections = await page
      .locator('[role=treeitem][aria-level="2"]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-row') ?? ''));
    expect(sections).toHaveLength(42);
    for (const row of ['dashboard', 'conflicts', 'assumptions', 'scenarios', ...sections]) {
      await page.locator(`[role=treeitem][data-row="${row}"]`).click();
      await page.locator(`[role=treeitem][data-row="${row}"][aria-current]`).waitFor();
      await page.locator('[data-section-heading]').first().waitFor();
    }
    await page.locator('[role=treeitem][data-row="A1"]').click();
    const name = page.getByRole('textbox', { name: 'Company', exact: true });
    await name.fill(`${payloads[0]} again`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Word preview' }).click();
    await page
      .getByText(payloads[0] ?? '')
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'All workbooks' }).click();
    await page.getByRole('button', { name: 'Open the sample' }).waitFor();
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  it('makes no request and breaks no policy', () => {
    expect(strangers).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
