import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withoutRows } from '../case.ts';

const early = changed(seeded, { 'L7.accept_hours': 3 });
const crowded = changed(seeded, { 'L7.over_days': 2 });
const silent = changed(seeded, { 'L7.default_if_silent': null });
const noReasons = withoutRows(
  seeded,
  'reasons',
  rowsOf(seeded, 'reasons').map((row) => row.id),
);
const begin = {
  'L7.response_hours': null,
  'L7.accept_hours': null,
  'L7.attempts': null,
  'L7.over_days': null,
};

describe('C28, protocol', () => {
  it('finds leads to be accepted before the response is due', () => {
    expect(findingOf(early, 'C28')).toMatchObject({
      key: 'C28',
      severity: 'minor',
      title: 'The lead protocol has a gap',
      message:
        'In the lead-management protocol (L7) leads are to be accepted within 3 hours, before the response is due after 4 hours.',
      impact: { leads: null, deals: null, money: null },
      cost: '1 gap',
      figures: { items: ['L7.accept_hours'], acceptHours: 3, responseHours: 4 },
      places: ['L7.accept_hours'],
    });
    expect(optionsFor(early, 'C28')).toMatchObject([{ id: 'accept_hours', to: 4, closesIt: true }]);
  });

  it('finds a source that answers later than leads are accepted', () => {
    const slow = changed(seeded, { 'response/rsp_webinars/response': 72 });
    expect(findingOf(slow, 'C28').message).toContain('within 48 hours, before the response for Webinars');
    expect(findingOf(slow, 'C28').figures).toMatchObject({ acceptHours: 48, responseHours: 72 });
    expect(optionsFor(slow, 'C28')).toMatchObject([{ to: 72, closesIt: true }]);
  });

  it('finds more than two attempts a day, and closes that by days or by attempts', () => {
    expect(findingOf(crowded, 'C28')).toMatchObject({
      message: 'In the lead-management protocol (L7) 6 attempts do not fit into 2 days.',
      figures: { items: ['L7.attempts'], attempts: 6, overDays: 2 },
    });
    const options = optionsFor(crowded, 'C28');
    expect(options.map((option) => [option.id, option.to, option.closesIt])).toEqual([
      ['over_days', 3, true],
      ['attempts', 4, true],
    ]);
    for (const option of options) expect(findingsOf(afterOption(crowded, option), 'C28')).toEqual([]);
  });

  it('offers neither endless days nor no attempts at all', () => {
    const never = { ...crowded, tuning: { C28: 0 } };
    expect(findingOf(never, 'C28').places).toEqual(['L7.attempts']);
    expect(optionsFor(never, 'C28')).toEqual([]);
    const seldom = changed({ ...crowded, tuning: { C28: 0.5 } }, { 'L7.over_days': 1 });
    expect(optionsFor(seldom, 'C28').map(({ id, to }) => [id, to])).toEqual([['over_days', 12]]);
  });

  it('finds that nothing says what silence means, and closes that either way', () => {
    expect(findingOf(silent, 'C28').places).toEqual(['L7.default_if_silent']);
    expect(optionsFor(silent, 'C28').map((option) => [option.to, option.closesIt])).toEqual([
      ['accepted', true],
      ['returned', true],
    ]);
  });

  it('finds that no reasons are listed, for people to write', () => {
    expect(findingOf(noReasons, 'C28').places).toEqual(['reasons']);
    expect(optionsFor(noReasons, 'C28')).toEqual([]);
  });

  it('names all gaps in one finding, each with its way out', () => {
    const all = changed(noReasons, {
      'L7.accept_hours': 1,
      'L7.over_days': 1,
      'L7.default_if_silent': null,
    });
    const finding = findingOf(all, 'C28');
    expect(finding).toMatchObject({ title: 'The lead protocol has 4 gaps', cost: '4 gaps' });
    expect(finding.message).toContain('within 1 hour, before');
    expect(finding.message).toContain('into 1 day;');
    expect(optionsFor(all, 'C28').map((option) => option.closesIt)).toEqual(Array(5).fill(false));
  });

  it.each([
    ['the protocol of the sample works', seeded],
    ['nobody has begun it', changed(noReasons, { ...begin, 'L7.default_if_silent': null })],
    ['both windows are equal', changed(seeded, { 'L7.accept_hours': 4 })],
    ['there are exactly two attempts a day', changed(seeded, { 'L7.over_days': 3 })],
    ['the days are blank', changed(seeded, { 'L7.over_days': null })],
    ['the attempts are blank', changed(crowded, { 'L7.attempts': null })],
    ['the time to accept is blank', changed(seeded, { 'L7.accept_hours': null })],
    [
      'no response is written',
      withoutRows(
        changed(early, { 'L7.response_hours': null }),
        'response',
        rowsOf(seeded, 'response').map((row) => row.id),
      ),
    ],
    [
      'the template asks for neither default nor reasons',
      {
        ...noReasons,
        answers: { 'L7.response_hours': 4, 'L7.accept_hours': 48 },
        template: {
          ...seeded.template,
          sections: seeded.template.sections.map((section) =>
            section.id === 'L7'
              ? {
                  ...section,
                  fields: section.fields.filter((field) => field.id !== 'default_if_silent'),
                  tables: section.tables.filter((table) => table.id !== 'reasons'),
                }
              : section,
          ),
        },
      },
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C28')).toEqual([]);
  });

  it.each([
    { 'L7.over_days': 0 },
    { 'L7.attempts': 1e12 },
    { 'L7.attempts': 1e12, 'L7.over_days': -1e12 },
    { 'L7.accept_hours': -1, 'L7.response_hours': 1e12 },
    { 'L7.accept_hours': 0, 'response/rsp_events/source': 'gone', 'response/rsp_events/response': 1e12 },
    { 'L7.default_if_silent': 'neither', 'reasons/rs_size/code': null },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C28');
    const options = found.length > 0 ? optionsFor(workbook, 'C28') : [];
    expect(JSON.stringify([found, options])).not.toMatch(/NaN|Infinity|∞|undefined/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
