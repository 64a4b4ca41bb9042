import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { isSignatureOrRegister } from '../../../../shared/plan/blanks.ts';
import { repairedSample } from '../../../../shared/sample/repaired.ts';
import { applyEdit } from '../../../../shared/workbook/apply-edit.ts';
import { newWorkbook } from '../../../../shared/workbook/new-workbook.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded, withoutRows, withRows } from '../case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const example = (workbook: Workbook, key: string, value: string): Workbook =>
  applyEdit(workbook, {
    id: 'e',
    at: AT,
    label: 'e',
    change: { kind: 'set-answer', key, value, mark: 'example' },
  }).workbook;
const writing = (text: string): Workbook => changed(seeded, { 'A1.vision': text });

describe('C34, placeholder text', () => {
  it('finds a placeholder in an answer and in a cell, as one finding', () => {
    const workbook = changed(seeded, {
      'A1.mission': 'TBD',
      'campaigns/cmp_plant/name': 'Campaign (tbc)',
    });
    expect(findingOf(workbook, 'C34')).toMatchObject({
      key: 'C34',
      severity: 'minor',
      title: '2 entries are not written yet',
      message: 'Still to be written: 2 placeholders such as “TBD”.',
      impact: { leads: null, deals: null, money: null },
      cost: '2 entries',
      figures: { items: 2, examples: 0, placeholders: 2, blanks: 0 },
      places: ['A1.mission', 'campaigns/cmp_plant/name'],
    });
    expect(optionsFor(workbook, 'C34')).toEqual([]);
  });

  it('finds text still marked as an example, until it is written over', () => {
    const marked = example(seeded, 'A1.vision', 'No plant stops unseen');
    expect(findingOf(marked, 'C34')).toMatchObject({
      title: 'One entry is not written yet',
      message: 'Still to be written: one entry marked as an example.',
      figures: { items: 1, examples: 1, placeholders: 0, blanks: 0 },
      places: ['A1.vision'],
    });
    expect(findingsOf(changed(marked, { 'A1.vision': 'Ours' }), 'C34')).toEqual([]);
  });

  it('counts an example that is a placeholder once', () => {
    expect(findingOf(example(seeded, 'A1.vision', 'TBD'), 'C34').figures).toEqual({
      items: 1,
      examples: 1,
      placeholders: 0,
      blanks: 0,
      gone: 0,
    });
  });

  it('asks for the role of a stage where a planner requires it: C09 asks for its party alone', () => {
    const required = {
      ...seeded,
      template: {
        ...seeded.template,
        sections: seeded.template.sections.map((section) => ({
          ...section,
          tables: section.tables.map((table) => ({
            ...table,
            columns: table.columns.map((column) =>
              table.id === 'stage_defs' && column.id === 'owner_role'
                ? { ...column, required: true }
                : column,
            ),
          })),
        })),
      },
    };
    const [row] = rowsOf(seeded, 'stage_defs');
    const place = `stage_defs/${row?.id}/owner_role`;
    expect(findingsOf(required, 'C34')).toEqual([]);
    expect(findingOf(changed(required, { [place]: null }), 'C34').places).toEqual([place]);
  });

  it('finds references to rows that are gone, in fields, cells and lists', () => {
    const without = withoutRows(seeded, 'segments', ['seg_water']);
    const finding = findingOf(without, 'C34');
    expect(finding.figures).toMatchObject({ examples: 0, placeholders: 0, blanks: 0 });
    expect(finding.figures.gone).toBe(finding.figures.items);
    const tables = new Set(finding.places.map((place) => place.split('/')[0]));
    for (const table of ['target_segments', 'channel_plan', 'campaigns', 'territories'])
      expect(tables).toContain(table);
    expect(finding.message).toMatch(/\d+ references to rows that are gone/);
    expect(findingOf(changed(seeded, { 'roster/r_noor/ramp_profile': 'nobody' }), 'C34').places).toEqual([
      'roster/r_noor/ramp_profile',
    ]);
  });

  it('leaves owners who are gone to C13 and loose nodes to C24', () => {
    const loose = changed(seeded, {
      'actions/act_fair/owner': 'nobody',
      'quota_tree/qt_noor/parent': 'gone',
    });
    expect(findingsOf(loose, 'C34')).toEqual([]);
    expect(findingOf(loose, 'C13').places).toContain('actions/act_fair/owner');
    expect(findingOf(loose, 'C24').places).toContain('quota_tree/qt_noor/parent');
  });

  it('together with C09, C13 and C14 misses no required cell of the sample', () => {
    const repaired = repairedSample({ id: 'r', at: '2026-11-30T09:00:00.000Z' });
    const unnamed: string[] = [];
    for (const section of repaired.template.sections)
      for (const table of section.tables) {
        if (section.hidden || isSignatureOrRegister(section.id)) continue;
        const [first] = (repaired.tables[table.id] ?? []).slice(-1);
        for (const column of table.columns) {
          const place = `${table.id}/${first?.id}/${column.id}`;
          if (!column.required || column.hidden || first?.cells[column.id] === undefined) continue;
          const named = runChecks(changed(repaired, { [place]: null })).flatMap(({ places }) => places);
          if (!named.includes(place)) unnamed.push(place);
        }
      }
    expect(unnamed).toEqual([]);
  });

  it('finds empty required fields, cells and tables', () => {
    const workbook = changed(
      withoutRows(seeded, 'reasons', ['rs_size', 'rs_role', 'rs_time', 'rs_reach', 'rs_rival']),
      {
        'A1.mission': null,
        'territories/ter_chem_gulf/segment': null,
      },
    );
    expect(findingOf(workbook, 'C34')).toMatchObject({
      message: 'Still to be written: 3 empty required entries.',
      figures: { items: 3, blanks: 3 },
    });
    expect(findingOf(workbook, 'C34').places).toEqual(
      expect.arrayContaining(['A1.mission', 'territories/ter_chem_gulf/segment', 'reasons']),
    );
  });

  it('says all three kinds in one sentence', () => {
    const workbook = changed(example(seeded, 'A1.vision', 'Ours'), {
      'A1.mission': null,
      'A2.summary': '???',
    });
    expect(findingOf(workbook, 'C34').message).toBe(
      'Still to be written: one entry marked as an example, one placeholder such as “TBD”, one empty required entry.',
    );
  });

  it('lists a hundred places and counts the rest', () => {
    const rows = Array.from({ length: 150 }, (_, at) => ({ id: `x_${at}`, cells: { name: 'TBD' } }));
    const workbook = {
      ...seeded,
      tables: { ...seeded.tables, channels: [...(seeded.tables.channels ?? []), ...rows] },
    };
    const finding = findingOf(workbook, 'C34');
    expect(finding.figures.placeholders).toBe(150);
    expect(finding.places).toHaveLength(100);
  });

  it('of an empty workbook names everything that is required', () => {
    const empty = newWorkbook(seeded.template, { id: 'empty', at: AT, title: 'Empty' });
    expect(Number(findingOf(empty, 'C34').figures.blanks)).toBeGreaterThan(50);
  });

  it.each([
    'TBD',
    'tba.',
    'T.B.D.',
    'Owner: tbc',
    'Owner is ‘tbd’',
    'XXX',
    '$ xxxx',
    'Lorem ipsum dolor sit amet',
    'To be defined',
    'Price: to be decided',
    'Budget to be confirmed.',
    'Date still to be determined with Finance',
    '- to be confirmed by the board',
    '[fill in your mission]',
    'Placeholder text',
    '(fill in)',
    '?',
    '???',
    '...',
    '…',
  ])('takes “%s” for a placeholder', (text) => {
    expect(findingOf(writing(text), 'C34').places).toEqual(['A1.vision']);
  });

  it.each([
    'Every plant is seen; much remains to be done',
    'Leads to be decided on within a day go to Sofia',
    'Sellers fill in the form after each visit',
    'The photograph is a placeholder for the film of June',
    'Sold to Tbdata and to Stbc Ltd',
    'Tbd’s largest plant',
    'Sizes XXXL and XXS',
    'Who decides? The board does …',
    'We wait... and then we call',
    'The order is to be confirmed by the customer within 3 days',
  ])('takes “%s” for text', (text) => {
    expect(findingsOf(writing(text), 'C34')).toEqual([]);
  });

  it.each([
    ['the sample is written', seeded],
    ['an optional field is blank', changed(seeded, { 'A1.vision': null, 'A1.headcount': null })],
    [
      'C13 names the blank owner and due date',
      changed(seeded, { 'actions/act_fair/owner': null, 'actions/act_fair/due': null }),
    ],
    [
      'C09 names the blank definition',
      changed(seeded, { 'stage_defs/sd_mql/definition': null, 'stage_defs/sd_mql/entry': null }),
    ],
    ['C14 names the blank acceptance', changed(seeded, { 'mkt_deliv/md_battlecards/acceptance': null })],
    [
      'only the change log beside the signatures holds a placeholder',
      withRows(seeded, 'change_log', [{ id: 'cl_tbd', cells: { version: 'TBD', change: 'TBD' } }]),
    ],
    ['a pasted cell is marked as pasted', { ...seeded, marks: { 'A1.mission': 'pasted' as const } }],
    ['the section is hidden', hiding(changed(seeded, { 'A1.mission': null, 'A1.vision': 'TBD' }))],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C34')).toEqual([]);
  });

  it.each([
    { 'A1.mission': 'T'.repeat(100_000) },
    { 'A1.mission': `${' '.repeat(50_000)}?` },
    { 'A1.mission': `${'to be '.repeat(20_000)}` },
    { 'A1.headcount': -1e12, 'A3.corporate_revenue_goal': 1e12, 'A1.vision': 'TBD' },
    { 'nowhere.nothing': 'TBD', 'campaigns/gone/name': 'TBD', 'gone/gone/gone': 'TBD' },
    { 'campaigns/cmp_plant/segment': 'gone', 'campaigns/cmp_plant/start': 'soon' },
  ])('neither throws nor hangs with text of any kind', (places) => {
    const found = findingsOf(changed(seeded, places), 'C34');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});

function hiding(workbook: Workbook): Workbook {
  const sections = workbook.template.sections.map((section) =>
    section.id === 'A1' ? { ...section, hidden: true } : section,
  );
  return { ...workbook, template: { ...workbook.template, sections } };
}
