/** What a planner hides is not asked, and so nobody misses it: checks of what is missing stay silent. */
import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../shared/checks/finding.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../shared/template/edit/change.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingsOf, optionsFor, seeded, withRows } from './case.ts';

const hiding = (workbook: Workbook, change: TemplateChange): Workbook => ({
  ...workbook,
  template: applyTemplateChange(workbook.template, change),
});
const column = (table: string, id: string): TemplateChange => ({
  kind: 'set-column',
  table,
  column: id,
  to: { hidden: true },
});
const table = (id: string): TemplateChange => ({ kind: 'set-table', table: id, to: { hidden: true } });

const unanswered = withRows(seeded, 'resources', [
  { id: 'r_new', cells: { resource: 'A calculator', supplier_party: 'marketing' } },
]);

describe('a hidden place is not missed', () => {
  it.each<[string, CheckId, string, Workbook, TemplateChange]>([
    ['a due date', 'C13', 'C13', seeded, column('actions', 'due')],
    ['the table of actions', 'C13', 'C13', seeded, table('actions')],
    ['an entry criterion', 'C09', 'C09:', seeded, column('stage_defs', 'entry')],
    [
      'an acceptance',
      'C14',
      'C14:marketing',
      changed(seeded, { 'mkt_deliv/md_cases/acceptance': null }),
      column('mkt_deliv', 'acceptance'),
    ],
    [
      'the goal that a goal supports',
      'C17',
      'C17:mg_mql',
      changed(seeded, { 'mkt_goals/mg_mql/supports': null }),
      column('mkt_goals', 'supports'),
    ],
    ['an answer to a request', 'C15', 'C15:r_new', unanswered, column('mkt_deliv', 'fulfils')],
  ])('%s', (_, check, key, workbook, change) => {
    const keys = (one: Workbook) =>
      findingsOf(one, check)
        .map((finding) => finding.key)
        .filter((found) => found.startsWith(key));
    expect(keys(workbook)).toHaveLength(1);
    expect(keys(hiding(workbook, change))).toEqual([]);
  });

  it('an example in a hidden column is not counted', () => {
    const marked = { ...seeded, marks: { ...seeded.marks, 'actions/act_gulf/status': 'example' as const } };
    const places = (one: Workbook) => findingsOf(one, 'C34').flatMap((finding) => finding.places);
    expect(places(marked)).toContain('actions/act_gulf/status');
    expect(places(hiding(marked, column('actions', 'status')))).not.toContain('actions/act_gulf/status');
  });

  it('no way out fills it in', () => {
    const two = changed(seeded, { 'corp_goals/cg_revenue/due': null });
    const tables = (one: Workbook) =>
      optionsFor(one, 'C13').flatMap(({ changes }) =>
        changes.flatMap((change) => (change.kind === 'set-cells' ? change.table : [])),
      );
    expect(tables(two)).toContain('corp_goals');
    expect(tables(hiding(two, column('corp_goals', 'due')))).not.toContain('corp_goals');
  });

  it('and what it holds counts all the same', () => {
    const keys = (one: Workbook) => findingsOf(one, 'C15').map((finding) => finding.key);
    expect(keys(hiding(seeded, column('mkt_deliv', 'fulfils')))).toEqual(keys(seeded));
  });
});
