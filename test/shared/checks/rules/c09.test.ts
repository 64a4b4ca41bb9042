import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../../shared/checks/try-out.ts';
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

const settled = changed(seeded, { 'stage_defs/sd_sql/entry': 'A need and a date' });
const all = (table: string): readonly string[] => rowsOf(seeded, table).map((row) => row.id);

describe('C09, stage definition gap', () => {
  it('finds the SQL of the sample, which three places use', () => {
    const finding = findingOf(seeded, 'C09');
    expect(finding).toMatchObject({
      key: 'C09:st_sql',
      severity: 'major',
      title: 'SQL has no entry criterion',
      cost: '3 places',
      figures: { stage: 'SQL', missing: ['entry'], used: ['funnel', 'process', 'agreement'] },
    });
    expect(finding.places[0]).toBe('stage_defs/sd_sql/entry');
  });

  it('is closed by the entry of the sales process, or by the exit of the stage before', () => {
    const options = optionsFor(seeded, 'C09');
    expect(options.map((option) => option.id)).toEqual(['process_entry', 'process_exit']);
    for (const option of options) {
      expect(option.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C09')).toEqual([]);
    }
  });

  it('names everything that a stage lacks, and offers nothing where people have to say it', () => {
    const bare = changed(settled, {
      'stage_defs/sd_opp/definition': null,
      'stage_defs/sd_opp/owner_party': null,
    });
    expect(findingOf(bare, 'C09')).toMatchObject({
      title: 'OPP has no definition or owner',
      figures: { stage: 'OPP', missing: ['definition', 'owner'] },
    });
    expect(optionsFor(bare, 'C09')).toEqual([]);
  });

  it('misses a stage of the process that is not defined at all', () => {
    const undefinedStage = withoutRows(settled, 'stage_defs', ['sd_won']);
    expect(findingOf(undefinedStage, 'C09')).toMatchObject({
      key: 'C09:st_won',
      cost: '2 places',
      figures: { missing: ['definition', 'entry', 'owner'], used: ['funnel', 'process'] },
      places: ['stage_defs', 'process/proc_won/entry'],
    });
  });

  it('finds two orders of the same stages and puts the definitions into that of the process', () => {
    const swapped = withChanges(settled, [{ kind: 'move-row', table: 'stage_defs', row: 'sd_won', to: 1 }]);
    const finding = findingOf(swapped, 'C09');
    expect(finding).toMatchObject({ key: 'C09:order', cost: '4 stages' });
    expect(finding.message).toContain('LEAD → WON → MQL');
    const [option] = optionsFor(swapped, 'C09');
    if (!option) throw new Error('one option');
    expect(option.closesIt).toBe(true);
    expect(rowsOf(afterOption(swapped, option), 'stage_defs')).toEqual(rowsOf(settled, 'stage_defs'));
  });

  it('finds a handover that nobody accepts', () => {
    const own = changed(
      settled,
      Object.fromEntries(all('stage_defs').map((row) => [`stage_defs/${row}/owner_party`, 'marketing'])),
    );
    expect(findingOf(own, 'C09')).toMatchObject({
      key: 'C09:handover',
      figures: { missing: ['acceptance'] },
    });
  });

  it.each([
    ['every stage is defined', settled],
    ['no stage is defined yet', withoutRows(seeded, 'stage_defs', all('stage_defs'))],
    ['only the role is blank', changed(settled, { 'stage_defs/sd_opp/owner_role': null })],
    ['the process leaves a stage out, which changes no order', withoutRows(settled, 'process', ['proc_mql'])],
    [
      'a stage of the registry is used nowhere',
      withRows(settled, 'stages', [{ id: 'st_ref', cells: { order: 6, code: 'REF', name: 'Reference' } }]),
    ],
    [
      'a definition is about a removed stage',
      withRows(settled, 'stage_defs', [{ id: 'sd_gone', cells: { stage: 'st_gone' } }]),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C09')).toEqual([]);
  });

  it('says nothing of a registry that has been emptied', () => {
    expect(findingsOf(withoutRows(seeded, 'stages', all('stages')), 'C09')).toEqual([]);
  });
});
