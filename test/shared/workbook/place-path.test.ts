import { describe, expect, it } from 'vitest';
import { resolvePlace } from '../../../shared/workbook/place-path.ts';
import { aWorkbook, kitchenSink } from '../../builders/a-template.ts';

const workbook = aWorkbook(kitchenSink, {
  tables: {
    segments: [{ id: 'seg_water', cells: { name: 'Water utilities' } }],
    lines: [
      { id: 'r1', cells: { name: 'Webinars', segment: 'seg_water' } },
      { id: 'r2', cells: { name: 'Twin' } },
      { id: 'r3', cells: { name: 'Twin' } },
    ],
  },
});

const message = (path: string): string => {
  const place = resolvePlace(workbook, path);
  return place.ok ? 'resolved' : place.error.message;
};

describe('a place on the command line', () => {
  it.each(['marketing.budget', 'marketing.M1.budget', 'M1.budget', 'settings.currency'])(
    '%s is an answer',
    (path) => {
      expect(resolvePlace(workbook, path)).toMatchObject({ ok: true, value: { kind: 'answer' } });
    },
  );

  it.each(['T.lines[r1].cpl', 'T.lines[Webinars].cpl', 'T.segments[Water utilities].name'])(
    '%s is a cell',
    (path) => {
      expect(resolvePlace(workbook, path)).toMatchObject({ ok: true, value: { kind: 'cell' } });
    },
  );

  it('names the three nearest when nothing matches', () => {
    expect(message('marketing.bud')).toMatch(/Nearest: marketing\.budget/);
    expect(message('marketing.budgte')).toMatch(/Nearest: marketing\.budget, /);
    expect(message('T.lines[Webinar].cpl')).toMatch(/T\.lines\[Webinars\]/);
    expect(message('T.line[Webinars].cpl')).toMatch(/T\.lines/);
    expect(message('T.lines[Webinars].cpx').split(',')).toHaveLength(3);
  });

  it('offers a new row where no row has the name, also in an empty table', () => {
    expect(resolvePlace(workbook, 'T.lines[+].cpl')).toMatchObject({ ok: true, value: { kind: 'new-row' } });
    expect(message('T.lines[+].leads')).toMatch(/computed/);
    expect(message('T.lines[+].cpx')).toMatch(/Nearest: T\.lines\[\+\]\.cpl/);
    const empty = resolvePlace(aWorkbook(kitchenSink, {}), 'T.segments[Acme].name');
    expect(empty).toMatchObject({
      ok: false,
      error: { message: 'There is no place “T.segments[Acme]”. Nearest: T.segments[+].' },
    });
  });

  it('refuses computed places and rows whose name stands twice', () => {
    expect(message('marketing.for_marketing')).toMatch(/computed/);
    expect(message('T.lines[r1].leads')).toMatch(/computed/);
    expect(message('T.lines[Twin].cpl')).toMatch(/several rows/);
  });
});
