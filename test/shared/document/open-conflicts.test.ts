import { describe, expect, it } from 'vitest';
import { decide, type Verdict } from '../../../shared/checks/decide.ts';
import { openConflicts } from '../../../shared/checks/register.ts';
import { buildDocument } from '../../../shared/document/build-document.ts';
import type { Block, ExportPart, TableBlock } from '../../../shared/document/model.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { rowLabel, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingOf, seeded } from '../checks/case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const owner = rowsOf(seeded, 'people')[0]?.id ?? '';
const verdict: Verdict = {
  decision: 'Sell more to those who buy',
  rationale: 'The board knows',
  status: 'waived',
  owner,
  due: '2027-02-01',
  by: 'Ines',
  side: 'marketing',
  at: AT,
};
const decided = applyEdit(seeded, {
  id: 'e',
  at: AT,
  label: 'e',
  change: decide(seeded, findingOf(seeded, 'C03'), verdict),
}).workbook;

const blocksOf = (workbook: Workbook, part: ExportPart = 'all'): readonly Block[] =>
  buildDocument(workbook, { part, includeCompensation: false }).runs.flatMap((run) => run.blocks);

/** What stands between the heading of appendix B and that of appendix C. */
function appendixB(workbook: Workbook, part: ExportPart = 'all'): readonly Block[] {
  const blocks = blocksOf(workbook, part);
  const at = (id: string): number => blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  return blocks.slice(at('appendix_b') + 1, at('appendix_c'));
}

const leadOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'lead' ? block.content.map(({ text }) => text) : [])).join('');
const conflictsIn = (blocks: readonly Block[]): TableBlock | undefined =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.columns[2]?.label === 'Conflict' ? [block] : [],
  )[0];

describe('open conflicts in print', () => {
  it('stand among the open items, largest first, before the entries that are missing', () => {
    const blocks = appendixB(seeded);
    const open = openConflicts(seeded);
    expect(open.length).toBeGreaterThan(5);
    expect(leadOf(blocks)).toBe('13 conflicts are open. 2 entries that the template requires are missing.');
    expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
      '13 conflicts are open',
      'Required entries that are missing',
    ]);
    expect(conflictsIn(blocks)?.rows.map(({ cells }) => [cells[0], cells[2]])).toEqual(
      open.map(({ check, message }) => [check, message]),
    );
    expect(conflictsIn(blocks)?.rows[0]?.cells.slice(0, 2)).toEqual(['C07', 'Major']);
    expect(conflictsIn(blocks)?.rows[0]?.cells.slice(3)).toEqual(['$500,000', '–', '–']);
  });

  it('never break the cost over two lines', () => {
    const costs = conflictsIn(appendixB(seeded))?.rows.map(({ cells }) => cells[3] ?? '') ?? [];
    expect(costs).toContain('$6,000\u00a0a\u00a0deal');
    expect(costs.filter((cost) => cost.includes(' '))).toEqual([]);
  });

  it('stand in the register of the agreement in the same order and words', () => {
    const inRegister = blocksOf(seeded, 'agreement').filter(
      (block) => block.kind === 'table' && block.origin === 'L10',
    );
    expect(conflictsIn(inRegister)?.rows).toEqual(conflictsIn(appendixB(seeded))?.rows);
  });

  it('name owner and date of a decision whose figures have moved since', () => {
    const reopened = changed(decided, { 'S6.attainment_assumption': 0.8 });
    const row = conflictsIn(appendixB(reopened))?.rows.find(({ cells }) => cells[0] === 'C03');
    expect(row?.cells.slice(4)).toEqual([rowLabel(seeded, ['people'], owner), 'Feb\u00a01,\u00a02027']);
    expect(row?.cells[2]).toContain('reopened');
  });

  it('leave the list when they are decided', () => {
    expect(conflictsIn(appendixB(decided))?.rows.map(({ cells }) => cells[0])).not.toContain('C03');
  });

  it('are said to be none when all are decided', () => {
    const repaired = repairedSample({ id: 'sample', at: AT });
    expect(leadOf(appendixB(repaired))).toBe(
      'No conflict is open. Nothing that the template requires is missing.',
    );
  });

  it.each(['marketing', 'sales'] as const)('are not told in a %s plan printed alone', (part) => {
    const blocks = appendixB(seeded, part);
    expect(conflictsIn(blocks)).toBeUndefined();
    expect(leadOf(blocks)).not.toContain('conflict');
  });
});

describe('the lead of the agreement', () => {
  const lead = (workbook: Workbook): string => {
    const blocks = blocksOf(workbook);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'part_agreement');
    return leadOf(blocks.slice(at + 1, at + 2));
  };
  const bothSigned = {
    'L12.marketing_signed': '2026-12-20',
    'L12.sales_signed': '2026-12-21',
  };

  it('calls a draft a draft, unsigned and with its open conflicts', () => {
    expect(lead(seeded)).toBe(
      'In draft: what Ines Halvorsen for Marketing and Marcus Oyelaran for Sales are to agree on from Jan 1, 2027 to Dec 31, 2027. Neither side has signed. 13 conflicts are open.',
    );
  });

  it('says how far it has come', () => {
    expect(lead(changed(seeded, { 'settings.status': 'in_review' }))).toMatch(
      /In review: .* are to agree on/,
    );
    expect(lead(changed(seeded, { 'settings.status': 'approved' }))).toContain('Approved for signature: ');
    const half = changed(seeded, { 'L12.sales_signed': '2026-12-21' });
    expect(lead(half)).toContain('are to agree on');
    expect(lead(half)).toContain('Sales has signed, Marketing has not.');
  });

  it('says agreed once both have signed, and still names what is open', () => {
    const words = lead(changed(seeded, bothSigned));
    expect(words).toContain(
      'Ines Halvorsen for Marketing and Marcus Oyelaran for Sales have agreed on the following, valid from',
    );
    expect(words).not.toContain('Neither side');
    expect(words).toMatch(/\d+ conflicts are open\./);
  });
});
