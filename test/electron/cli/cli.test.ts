import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { convertToHtml } from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import { unpackWorkbook } from '../../../electron/services/workbook-file.ts';
import { templateText } from '../../../shared/exchange/template-file.ts';
import { leanTemplate } from '../../../shared/template/shipped/lean.ts';
import type { Template } from '../../../shared/template/types.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aField } from '../../builders/a-template.ts';
import { accord, at, messages, results } from './accord.ts';

const read = (name: string): Workbook => {
  const opened = unpackWorkbook(readFileSync(at(name)));
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.workbook;
};

it('has every command in the README as its own usage tells it', async () => {
  expect(await accord('--help')).toBe(2);
  const usage = messages.join('\n').matchAll(/^ {2}(\w.*?)(?: {2,}.*)?$/gm);
  const commands = [...usage].map(([, command = '']) => `accord ${command}`);
  expect(commands.length).toBeGreaterThan(5);
  const lines = readFileSync('README.md', 'utf8').split('\n');
  const told = lines.map((line) => line.replace(/ {2,}.*$/, ''));
  for (const command of commands) expect(told).toContain(command);
});

describe('accord sample, new, templates, validate', () => {
  it('write and read workbooks through the import guard', async () => {
    expect(await accord('sample', '--out', at('sample.accord'))).toBe(0);
    expect(await accord('validate', at('sample.accord'))).toBe(0);
    expect(results[0]).toMatch(/is sound: 40 sections/);
    expect(await accord('new', '--template', 'lean', '--out', at('lean.accord'))).toBe(0);
    expect(read('lean.accord').template.id).toBe('lean');
  });

  it('list the shipped templates as one JSON value', async () => {
    expect(await accord('templates', '--json')).toBe(0);
    const list = JSON.parse(results.join('\n')) as { id: string; sections: number }[];
    expect(list.map((one) => one.id)).toEqual(['full', 'lean', 'quarterly', 'services']);
    expect(list[0]?.sections).toBe(40);
  });

  it('know template files: list a folder of them, start from one, say all that is wrong with one', async () => {
    const template = { ...leanTemplate, id: 'northwind', title: 'Northwind plan' };
    const first = template.sections.find((section) => section.tables.length > 0);
    writeFileSync(at('a.accord-template'), templateText(template));
    writeFileSync(at('b.json'), JSON.stringify({ ...template, sections: [...template.sections, first] }));
    expect(await accord('templates', at('.'), '--json')).toBe(0);
    const list = JSON.parse(results.join('\n')) as {
      file: string | null;
      title?: string;
      problem: string | null;
    }[];
    expect(list.slice(4)).toEqual([
      expect.objectContaining({ file: 'a.accord-template', title: 'Northwind plan', problem: null }),
      {
        ...{ id: null, version: null, kind: null, title: null, description: null, sections: null },
        file: 'b.json',
        problem: expect.stringMatching(/stands twice in the template/),
      },
    ]);
    expect(await accord('new', '--template', at('a.accord-template'), '--out', at('own.accord'))).toBe(0);
    expect(read('own.accord').template.id).toBe('northwind');
    expect(await accord('validate', at('a.accord-template'))).toBe(0);
    expect(results[0]).toContain('Northwind plan');
    expect(results).toHaveLength(1 + template.sections.length);
    writeFileSync(at('c.json'), JSON.stringify(withField({ ...template, base: 'lean' })));
    expect(await accord('validate', at('c.json'))).toBe(0);
    expect(results.slice(-2)).toEqual([
      'Added to the shipped template: 1',
      expect.stringMatching(/\.partner_note\tPartner note$/),
    ]);
    messages.length = 0;
    expect(await accord('validate', at('b.json'))).toBe(1);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) expect(message).toMatch(/stands twice/);
    expect(await accord('validate', at('b.json'), '--json')).toBe(1);
    expect(JSON.parse(results.join(''))).toMatchObject({
      kind: 'template',
      title: null,
      problems: expect.arrayContaining([expect.stringMatching(/stands twice/)]),
    });
    expect(await accord('validate', at('gone.accord'), '--json')).toBe(1);
    expect(JSON.parse(results.join(''))).toMatchObject({
      kind: null,
      problems: ['“gone.accord” is not there.'],
    });
    expect(await accord('templates', at('gone'))).toBe(1);
    expect(await accord('templates', at('b.json'))).toBe(1);
    expect(messages.at(-1)).toMatch(/stands twice/);
    expect(await accord('templates', at('a.accord-template'))).toBe(0);
  });

  it.each([['numbers'], ['check'], ['export', '--out', 'a.docx'], ['set', 'marketing.deal_assumption', '1']])(
    'say of a template what can be done with it: %s',
    async (command, ...rest) => {
      writeFileSync(at('own.accord-template'), templateText(leanTemplate));
      expect(await accord(command, at('own.accord-template'), ...rest)).toBe(1);
      expect(messages).toEqual([expect.stringMatching(/is a template, not a workbook.*new --template/)]);
    },
  );

  it('never replace a file without --force', async () => {
    writeFileSync(at('a.accord'), 'mine');
    expect(await accord('sample', '--out', at('a.accord'))).toBe(1);
    expect(messages.join()).toContain('--force');
    expect(readFileSync(at('a.accord'), 'utf8')).toBe('mine');
    expect(await accord('sample', '--out', at('a.accord'), '--force')).toBe(0);
  });

  it.each<[string, string, RegExp]>([
    ['not there', '', /is not there/],
    ['cut short', '{"format":"accord-workbook","formatVersion":1', /cut short/],
    ['foreign', '{"hello":1}', /not made by Accord/],
    ['newer', '{"format":"accord-workbook","formatVersion":7}', /newer version/],
  ])('refuse a file that is %s with one sentence and exit 1', async (name, content, sentence) => {
    if (name !== 'not there') writeFileSync(at('x.accord'), content);
    expect(await accord('validate', at('x.accord'))).toBe(1);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(sentence);
  });
});

describe('accord set', () => {
  beforeEach(async () => {
    await accord('sample', '--out', at('s.accord'));
  });

  it('sets an answer by its short path and a cell by the name of its row', async () => {
    expect(await accord('set', at('s.accord'), 'marketing.deal_assumption', '$26,500')).toBe(0);
    expect(await accord('set', at('s.accord'), 'T.channel_plan[Webinars].cpl', '45.5')).toBe(0);
    expect(await accord('set', at('s.accord'), 'marketing.conv_lead_mql', '27.78 %')).toBe(0);
    const workbook = read('s.accord');
    expect(workbook.answers['M9.deal_assumption']).toBe(2_650_000);
    expect(workbook.answers['M9.conv_lead_mql']).toBe(0.2778);
    expect(workbook.tables.channel_plan?.find((row) => row.id === 'cp_webinars')?.cells.cpl).toBe(4_550);
  });

  it('reads the value in the workbook’s locale, or plainly', async () => {
    await accord('set', at('s.accord'), 'settings.locale', 'de-DE');
    expect(await accord('set', at('s.accord'), 'marketing.total_budget', '1.234,56')).toBe(0);
    expect(read('s.accord').answers['M10.total_budget']).toBe(123_456);
    expect(await accord('set', at('s.accord'), 'marketing.total_budget', '1234.57', '--plain')).toBe(0);
    expect(read('s.accord').answers['M10.total_budget']).toBe(123_457);
    expect(await accord('set', at('s.accord'), 'marketing.total_budget', '1,234.56')).toBe(1);
  });

  it('leaves the file alone with --out, and on a refusal', async () => {
    const before = readFileSync(at('s.accord'));
    expect(await accord('set', at('s.accord'), 'marketing.total_budget', '1', '--out', at('t.accord'))).toBe(
      0,
    );
    expect(await accord('set', at('s.accord'), 'marketing.total_budget', 'lots')).toBe(1);
    expect(await accord('set', at('s.accord'), 'marketing.totl_budget', '1')).toBe(1);
    expect(messages[0]).toMatch(/Nearest: marketing\.total_budget, /);
    expect(readFileSync(at('s.accord')).equals(before)).toBe(true);
    expect(read('t.accord').answers['M10.total_budget']).toBe(100);
  });

  it('takes a negative number and a value that begins with dashes', async () => {
    expect(await accord('set', at('s.accord'), 'T.mkt_goals[mg_mql].baseline', '-5')).toBe(0);
    expect(await accord('set', at('s.accord'), 'marketing.headline', '--', '-- in short')).toBe(0);
    expect(read('s.accord').answers['M1.headline']).toBe('-- in short');
  });
});

describe('accord export', () => {
  it('writes the same bytes for the same workbook and clock', async () => {
    await accord('sample', '--out', at('s.accord'));
    const time = '2026-11-30T09:00:00Z';
    expect(await accord('export', at('s.accord'), '--out', at('1.docx'), '--at', time, '--no-data')).toBe(0);
    expect(await accord('export', at('s.accord'), '--out', at('2.docx'), '--at', time)).toBe(0);
    expect(readFileSync(at('1.docx')).equals(readFileSync(at('2.docx')))).toBe(true);
  });

  it('keeps pay and the other plan out of a part, and pay out unless it is asked for', async () => {
    await accord('sample', '--out', at('s.accord'));
    const words = async (...more: string[]): Promise<string> => {
      await accord('export', at('s.accord'), '--out', at('x.docx'), '--force', ...more);
      return (await convertToHtml({ buffer: readFileSync(at('x.docx')) })).value;
    };
    const [all, marketing, agreement, paid] = [
      await words(),
      await words('--part', 'marketing'),
      await words('--part', 'agreement'),
      await words('--with-pay'),
    ];
    expect(all.includes('Always-on search')).toBe(true);
    expect(all.includes('Tomas Lindqvist')).toBe(true);
    expect(all.includes('OTE')).toBe(false);
    expect(paid.includes('OTE')).toBe(true);
    expect(marketing.includes('Always-on search')).toBe(true);
    expect(marketing.includes('Quota tree')).toBe(false);
    expect(agreement.includes('For Marketing')).toBe(true);
    expect(agreement.includes('Always-on search')).toBe(false);
  });
});

describe('another currency set by command', () => {
  it('takes every amount along', async () => {
    await accord('sample', '--out', at('s.accord'));
    const before = read('s.accord').answers['M9.deal_assumption'];
    expect(await accord('set', at('s.accord'), 'settings.currency', 'JPY')).toBe(0);
    expect(read('s.accord').answers['M9.deal_assumption']).toBe(Number(before) / 100);
  });
});

describe('what a command writes', () => {
  beforeEach(async () => {
    await accord('sample', '--out', at('s.accord'), '--force');
  });

  it('is never the workbook it reads, by whatever name', async () => {
    const before = readFileSync(at('s.accord'));
    symlinkSync(at('s.accord'), at('link.docx'));
    for (const out of [at('s.accord'), at('link.docx')]) {
      expect(await accord('export', at('s.accord'), '--out', out, '--force')).toBe(2);
      expect(readFileSync(at('s.accord')).equals(before)).toBe(true);
    }
    expect(messages[0]).toBe('“link.docx” is the workbook itself. Write the Word document to another file.');
  });

  it('is named by what it is', async () => {
    expect(await accord('export', at('s.accord'), '--out', at('plan.pdf'))).toBe(2);
    expect(messages[0]).toBe('“plan.pdf” is no name for a Word document. Let it end in .docx.');
    expect(await accord('set', at('s.accord'), 'A1.legal_name', 'X', '--out', at('w.docx'))).toBe(2);
    expect(await accord('sample', '--out', at('w.docx'))).toBe(2);
    expect(await accord('new', '--template', 'lean', '--out', at('w.DOCX'))).toBe(2);
    expect(messages[0]).toBe('“w.DOCX” is no name for a workbook. Let it end in .accord.');
    expect(existsSync(at('w.docx'))).toBe(false);
  });
});

/** With a field of the company's own in its second section. */
const withField = (template: Template): Template => ({
  ...template,
  sections: template.sections.map((section, place) =>
    place === 1
      ? {
          ...section,
          fields: [...section.fields, aField({ id: 'partner_note', type: 'text', label: 'Partner note' })],
        }
      : section,
  ),
});

describe('what is printed of a file', () => {
  it('moves no cursor and turns no text round, and is JSON still', async () => {
    await accord('sample', '--out', at('s.accord'));
    const odd = 'Plan \u202egpj\u001b[2J\u0007 é 世界';
    expect(await accord('set', at('s.accord'), 'settings.plan_title', odd, '--plain')).toBe(0);
    await accord('validate', at('s.accord'));
    expect(results[0]).toContain('Plan \\u202egpj\\u001b[2J\\u0007 é 世界');
    await accord('validate', at('s.accord'), '--json');
    expect(results.join('')).not.toContain('\u202e');
    expect(JSON.parse(results.join('')).title).toBe(odd);
  });
});

describe('wrong usage', () => {
  it.each([
    [],
    ['nonsense'],
    ['sample'],
    ['set', 'a'],
    ['export', 'a', '--out', 'b', '--part', 'finance'],
    ['templates', '--jsn'],
    ['templates', 'a', 'b'],
  ])('ends with 2 and shows what is right: %s', async (...words) => {
    expect(await accord(...(words as string[]))).toBe(2);
    expect(messages.at(-1)).toContain('Usage: accord');
  });
});
