import { describe, expect, it } from 'vitest';
import { holdsTemplate, importTemplate, templateText } from '../../../shared/exchange/template-file.ts';
import { leanTemplate } from '../../../shared/template/shipped/lean.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const take = (text: string) => importTemplate(bytes(text), decode);
const refusal = (text: string): string => {
  const taken = take(text);
  return taken.ok ? 'taken' : taken.error.message;
};
const envelope = (parts: object): string =>
  JSON.stringify({ format: 'accord-template', formatVersion: 1, template: leanTemplate, ...parts });

describe('a template file', () => {
  it('is read as it was written, in its envelope and bare', () => {
    expect(take(templateText(leanTemplate))).toEqual({
      ok: true,
      value: { template: leanTemplate, remark: null },
    });
    expect(take(JSON.stringify(leanTemplate))).toEqual({
      ok: true,
      value: { template: leanTemplate, remark: null },
    });
  });

  it.each<[string, string, RegExp]>([
    ['a newer format', envelope({ formatVersion: 2 }), /newer version of Accord \(format 2\)/],
    ['a format without a number', envelope({ formatVersion: '1' }), /not an Accord template/],
    ['a workbook', JSON.stringify({ format: 'accord-workbook', formatVersion: 3 }), /not an Accord template/],
    ['an envelope with nothing in it', envelope({ template: null }), /cannot be used/],
    ['a list', '[]', /not an Accord template/],
    ['nothing', '', /empty/],
    ['a name that reaches into the program', envelope({}).replace('{', '{"__proto__":{},'), /forbidden name/],
    ['brackets without end', '['.repeat(100_000), /./],
  ])('is refused in one sentence for %s', (_name, text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
    expect(refusal(text)).not.toContain('\n');
  });

  it('keeps hostile text as text', () => {
    const title = '<script>alert(1)</script> =cmd|x ../../etc';
    const taken = take(templateText({ ...leanTemplate, title }));
    expect(taken).toMatchObject({ ok: true, value: { template: { title } } });
  });

  it('is told from a workbook by what is in it', () => {
    expect(holdsTemplate(bytes(envelope({})), decode)).toBe(true);
    expect(holdsTemplate(bytes(JSON.stringify(leanTemplate)), decode)).toBe(true);
    expect(holdsTemplate(bytes('{"format":"accord-workbook"}'), decode)).toBe(false);
    expect(holdsTemplate(bytes('{'), decode)).toBe(false);
  });

  it('loses the characters that cannot be shown, and says so', () => {
    const title = 'Our\u0000 plan\u0007\ufffe';
    const [first, ...rest] = leanTemplate.sections;
    const sections = [{ ...first, title: 'Who\ud800 we are' }, ...rest];
    const taken = take(JSON.stringify({ ...leanTemplate, title, sections }));
    expect(taken).toMatchObject({
      ok: true,
      value: {
        template: { title: 'Our plan', sections: [{ title: 'Who we are' }, ...rest.map(() => ({}))] },
        remark: '2 texts of the template held characters that cannot be shown; they were taken out.',
      },
    });
  });
});
