import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import {
  afterOption,
  changed,
  findingOf,
  findingsOf,
  optionsFor,
  seeded,
  withoutRows,
  withRows,
} from '../case.ts';

const withTool = (cells: { readonly [column: string]: string }) =>
  withRows(seeded, 'tools', [{ id: 'tool_new', cells }]);
const calls = { tool: 'Dialmaster', purpose: 'calls  and call Recordings', used_by: 'marketing' };
const lateTool = changed(seeded, { 'tools/tool_ringpoint/go_live': '2027-02-01' });
const onlySales = withoutRows(seeded, 'tools', ['tool_dealbook', 'tool_beaconry', 'tool_tallymark']);

describe('C27, tools', () => {
  it('finds different tools of the two sides for one purpose, however it is spelt', () => {
    expect(findingOf(withTool(calls), 'C27')).toMatchObject({
      key: 'C27:tool_ringpoint',
      severity: 'minor',
      title: 'Different tools for Calls and call recordings',
      message: 'For Calls and call recordings Marketing uses Dialmaster, Sales uses Ringpoint (S8).',
      impact: { leads: null, deals: null, money: null },
      cost: '2 tools',
      figures: { marketing: ['Dialmaster'], sales: ['Ringpoint'] },
      places: ['tools/tool_ringpoint/tool', 'tools/tool_new/tool'],
    });
    expect(findingOf(withTool(calls), 'C27').statements.map((one) => [one.side, one.value])).toEqual([
      ['marketing', 'Dialmaster'],
      ['sales', 'Ringpoint'],
    ]);
  });

  it('finds a tool of one side beside the common one', () => {
    const beside = withTool({ ...calls, used_by: 'both' });
    expect(findingOf(beside, 'C27').message).toContain('Sales uses Ringpoint and Dialmaster');
  });

  it('finds data that the other side has no tool for, once for that side', () => {
    expect(findingOf(onlySales, 'C27')).toMatchObject({
      key: 'C27:data:marketing',
      title: 'Ringpoint: its data does not reach Marketing',
      message: 'Ringpoint holds data to hand over, but Marketing uses none of the tools (S8).',
      cost: '1 tool',
      figures: { side: 'marketing', tools: ['Ringpoint'] },
    });
    const two = withRows(onlySales, 'tools', [
      { id: 'tool_two', cells: { tool: 'Pathfinder', used_by: 'sales', data_shared: 'Routes' } },
    ]);
    expect(findingOf(two, 'C27')).toMatchObject({
      title: 'Data of 2 tools does not reach Marketing',
      message: 'Ringpoint and Pathfinder hold data to hand over, but Marketing uses none of the tools (S8).',
    });
  });

  it('finds a tool that starts after the agreement takes effect, and brings it forward', () => {
    expect(findingOf(lateTool, 'C27')).toMatchObject({
      key: 'C27:tool_ringpoint:date',
      title: 'Ringpoint starts after the agreement',
      cost: 'Feb 1, 2027',
      figures: { tool: 'Ringpoint', goLive: '2027-02-01', effective: '2027-01-01' },
      places: ['tools/tool_ringpoint/go_live', 'L1.effective'],
    });
    const [option] = optionsFor(lateTool, 'C27');
    expect(option).toMatchObject({ to: '2027-01-01', closesIt: true });
    expect(findingsOf(option ? afterOption(lateTool, option) : lateTool, 'C27')).toEqual([]);
  });

  it('offers nothing where people have to agree on a tool', () => {
    expect(optionsFor(withTool(calls), 'C27')).toEqual([]);
    expect(optionsFor(onlySales, 'C27')).toEqual([]);
  });

  it.each([
    ['the sample has one tool for each purpose', seeded],
    ['both tools belong to one side', withTool({ ...calls, used_by: 'sales' })],
    ['it is not written who uses the second tool', withTool({ tool: 'Dialmaster', purpose: calls.purpose })],
    ['the second tool has no name', withTool({ purpose: calls.purpose, used_by: 'marketing' })],
    ['no purpose is written', withTool({ tool: 'Dialmaster', used_by: 'marketing' })],
    ['both sides name the same tool', withTool({ ...calls, tool: ' ringpoint ' })],
    ['the data reaches the other side through another tool', withoutRows(seeded, 'tools', ['tool_beaconry'])],
    ['there is no data to hand over', changed(onlySales, { 'tools/tool_ringpoint/data_shared': null })],
    [
      'a tool starts on the very day of the agreement',
      changed(seeded, { 'tools/tool_ringpoint/go_live': '2027-01-01' }),
    ],
    ['the agreement has no day yet', changed(lateTool, { 'L1.effective': null })],
    ['the tool has no day yet', changed(seeded, { 'tools/tool_ringpoint/go_live': null })],
    [
      'there are no tools',
      withoutRows(
        seeded,
        'tools',
        rowsOf(seeded, 'tools').map((row) => row.id),
      ),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C27')).toEqual([]);
  });

  it.each([
    { 'tools/tool_ringpoint/go_live': '2027-02-31' },
    { 'tools/tool_ringpoint/go_live': 'soon' },
    { 'tools/tool_ringpoint/go_live': '9999-12-31', 'tools/tool_ringpoint/tool': 'R'.repeat(200) },
    { 'tools/tool_ringpoint/cost': -1e12, 'L1.effective': '0001-01-01' },
    { 'tools/tool_ringpoint/used_by': 'nobody' },
    { 'tools/tool_dealbook/purpose': 'Calls and call recordings '.repeat(9) },
  ])('neither throws nor says NaN with %j', (places) => {
    const found = findingsOf(changed(seeded, places), 'C27');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined|Invalid/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
