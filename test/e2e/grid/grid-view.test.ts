import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GridHarness, type GridPage, startGridHarness } from './harness.ts';

let harness: GridHarness;

beforeAll(async () => {
  harness = await startGridHarness();
});
afterAll(() => harness?.close());

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function violations({ page }: GridPage): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    // axe puts itself on the window.
    const axe = Reflect.get(window, 'axe') as {
      run(root: Element | null, options: object): Promise<AxeResult>;
    };
    const options = { rules: { 'page-has-heading-one': { enabled: true } } };
    return (await axe.run(document.documentElement, options)).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** axe is injected as a file of the test, past the page's policy. */
async function withAxe(query: string): Promise<GridPage> {
  const grid = await harness.open(query);
  const session = await grid.page.context().newCDPSession(grid.page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await grid.page.reload();
  await grid.page.addScriptTag({ path: axePath });
  return grid;
}

describe.each(['light', 'dark'])('accessibility in the %s theme', (theme) => {
  it('holds at rest, with a range, a callout, editors, lists and the menu', async () => {
    const grid = await withAxe(`rows=10&theme=${theme}`);
    const { keyboard } = grid.page;
    expect(await violations(grid)).toEqual([]);
    await grid.cell('r2', 'm2').click();
    await keyboard.press('Shift+ArrowRight');
    expect(await violations(grid)).toEqual([]);
    await grid.cell('r2', 'm2').click();
    await keyboard.type('oops');
    expect(await violations(grid)).toEqual([]);
    await keyboard.press('Enter');
    expect(await grid.page.getByRole('button', { name: 'Keep editing' }).count()).toBe(1);
    expect(await violations(grid)).toEqual([]);
    for (const column of ['feeds', 'channels', 'start', 'note']) {
      await grid.cell('r4', column).dblclick();
      expect(await violations(grid)).toEqual([]);
      await keyboard.press('Escape');
    }
    await keyboard.press('Shift+F10');
    expect(await grid.page.getByRole('menu').count()).toBe(1);
    expect(await violations(grid)).toEqual([]);
    await keyboard.press('Escape');
    await grid.paste('x\ty');
    await grid.cell('r5', 'm5').click();
    await grid.paste('x\ty');
    await grid.page.getByRole('button', { name: 'Show the cells' }).click();
    expect(await violations(grid)).toEqual([]);
    await grid.close();
  });
});

describe('a long table', () => {
  it.each([500, 2000])('scrolls %i rows without a blank view', async (rows) => {
    const grid = await harness.open(`rows=${rows}`);
    const { page } = grid;
    const scroller = page.getByRole('grid').locator('..');
    expect(await page.locator('[data-row]').count()).toBeLessThan(80);
    for (let sample = 0; sample < 20; sample++) {
      await page.mouse.move(700, 400);
      await page.mouse.wheel(0, sample % 2 === 0 ? 900 : 2500);
      const blank = await scroller.evaluate(async (element) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const box = element.getBoundingClientRect();
        const blanks: number[] = [];
        for (let y = box.top + 50; y < box.top + element.clientHeight - 90; y += 32)
          if (!document.elementFromPoint(box.left + 300, y)?.closest('[data-col]')) blanks.push(y);
        return blanks;
      });
      expect(blank).toEqual([]);
    }
    expect(grid.failures).toEqual([]);
    await grid.close();
  });

  it('keeps the focus while its row is scrolled away, and never hides it under head or foot', async () => {
    const grid = await harness.open('rows=2000');
    const { page } = grid;
    await grid.cell('r2', 'm2').click();
    await page.mouse.wheel(0, 20_000);
    // Scrolled far enough for the row not to be drawn for its place alone, and come to rest.
    let before = 0;
    await expect
      .poll(async () => {
        const top = await grid.scrollTop();
        const rests = top > 0 && top === before;
        before = top;
        return rests;
      })
      .toBe(true);
    expect(await grid.focus()).toBe('r2/m2');
    await page.keyboard.press('Control+ArrowDown');
    for (const key of ['Control+End', 'Control+Home', 'PageDown', 'PageDown', 'PageUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      const seen = await page.evaluate(() => {
        const cell = document.activeElement;
        const box = cell?.getBoundingClientRect();
        if (!cell || !box) return false;
        const corners = [
          [box.left + 3, box.top + 3],
          [box.right - 12, box.bottom - 3],
        ] as const;
        return corners.every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
      });
      expect(`${key} ${seen}`).toBe(`${key} true`);
    }
    await grid.close();
  });

  it('goes to a cell by its ids', async () => {
    const grid = await harness.open('rows=2000');
    expect(await grid.page.evaluate(() => window.harness.handle?.focusCell('r1500', 'm5'))).toBe(true);
    await expect.poll(() => grid.focus()).toBe('r1500/m5');
    expect(await grid.page.evaluate(() => window.harness.handle?.focusCell('gone', 'm5'))).toBe(false);
    await grid.close();
  });

  it('redraws one cell and its sums when one cell is committed', async () => {
    const grid = await harness.open('rows=500');
    await grid.cell('r3', 'm2').click();
    await grid.page.keyboard.type('5');
    await grid.page.evaluate(() => {
      const changed = new Set<string>();
      Reflect.set(window, 'changed', changed);
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          const cell = element?.closest<HTMLElement>('[data-col]');
          if (cell)
            changed.add(`${cell.closest<HTMLElement>('[data-row]')?.dataset.row}/${cell.dataset.col}`);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await grid.page.keyboard.press('Enter');
    const changed = await grid.page.evaluate(() =>
      [...(Reflect.get(window, 'changed') as Set<string>)].sort(),
    );
    expect(changed).toEqual(['r3/m2', 'r3/months', 'r4/m2']);
    await grid.close();
  });

  it('scrolls a wide table within itself, never the page', async () => {
    const grid = await harness.open('rows=10&flow=1');
    await grid.page.setViewportSize({ width: 700, height: 600 });
    await grid.cell('r1', 'name').click();
    await grid.page.keyboard.press('End');
    expect(await grid.focus()).toBe('r1/over');
    const scrolled = await grid.page.evaluate(() => ({
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      main:
        (document.querySelector('main')?.scrollWidth ?? 0) -
        (document.querySelector('main')?.clientWidth ?? 0),
    }));
    expect(scrolled).toEqual({ page: 0, main: 0 });
    await grid.close();
  });
});

describe('statistics', () => {
  it('add up the selected figures', async () => {
    const grid = await harness.open('rows=10');
    await grid.cell('r2', 'm1').click();
    await grid.page.keyboard.press('Shift+ArrowRight');
    await grid.page.keyboard.press('Shift+ArrowRight');
    // They are reported after the draw, which may come after the key is answered.
    await expect
      .poll(() => grid.page.evaluate(() => window.harness.statistics))
      .toEqual({ cells: 3, count: 3, sum: 6000 });
    await grid.close();
  });
});

describe('forced colours', () => {
  it('show the selection in the system’s pair of colours and outline the active cell', async () => {
    const grid = await harness.open('rows=10');
    await grid.page.emulateMedia({ forcedColors: 'active' });
    await grid.cell('r2', 'm2').click();
    await grid.page.keyboard.press('Shift+ArrowRight');
    const lookOf = (column: string) =>
      grid.cell('r2', column).evaluate((cell) => {
        const { outlineStyle, backgroundColor, color } = getComputedStyle(cell);
        return { outlineStyle, backgroundColor, color };
      });
    const system = await grid.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.forcedColorAdjust = 'none';
      probe.style.backgroundColor = 'Highlight';
      probe.style.color = 'HighlightText';
      const { backgroundColor, color } = getComputedStyle(probe);
      return { backgroundColor, color };
    });
    expect(await lookOf('m3')).toMatchObject(system);
    expect(await lookOf('m2')).toMatchObject({ outlineStyle: 'solid' });
    await grid.close();
  });
});
