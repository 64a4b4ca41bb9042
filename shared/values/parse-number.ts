/** Typed numbers: the locale's separators, signs, currency, `12k`, `1.5m`, and small arithmetic. */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';

export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Digits in the groups left of the last one: 3, in India 2. */
  readonly groupSize: number;
}

/** Spaces and apostrophes that some locales group with; never a decimal sign. */
const QUIET_GROUPS = /[\s'’]/g;
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, bn: 9, b: 9 };

/** `1234.56`, whatever the workbook's locale: for scripts. */
export const plainStyle: NumberStyle = { decimal: '.', group: '', groupSize: 3 };

const styles = new Map<string, NumberStyle>();

export function numberStyle(locale: string): NumberStyle {
  const known = styles.get(locale);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, { useGrouping: true });
  const part = (type: string): string =>
    format.formatToParts(-1234567.8).find((piece) => piece.type === type)?.value ?? '';
  const groups = format
    .formatToParts(1234567)
    .filter((piece) => piece.type === 'integer')
    .map((piece) => piece.value.length);
  const style = { decimal: part('decimal'), group: part('group'), groupSize: groups[1] ?? 3 };
  styles.set(locale, style);
  return style;
}

export interface TypedNumber {
  readonly figure: number;
  readonly percent: boolean;
  /** Decimals as written, after a suffix is taken into account. */
  readonly decimals: number;
}

/** Reads one number. `1,5` where a comma groups is refused rather than read as 15. */
export function readNumber(typed: string, style: NumberStyle, currency?: string): Result<TypedNumber> {
  const refuse = fail('invalid', strings.values.notANumber(typed.trim()));
  let text = typed.normalize('NFKC').trim();
  if (text.length === 0 || text.length > 60) return refuse;
  let negative = false;
  if (/^\(.*\)$/.test(text)) {
    negative = true;
    text = text.slice(1, -1).trim();
  }
  if (currency) text = text.replace(new RegExp(`^${currency}|${currency}$`, 'i'), '').trim();
  const sign = /^[-−+]/.exec(text)?.[0];
  if (sign) {
    if (sign !== '+') negative = !negative;
    text = text.slice(1).trim();
  }
  text = text.replace(/^\p{Sc}|\p{Sc}$/gu, '').trim();
  let percent = false;
  if (text.endsWith('%')) {
    percent = true;
    text = text.slice(0, -1).trim();
  }
  let shift = 0;
  const suffix = /^(.*\d)\s?(k|m|mn|bn|b)$/i.exec(text);
  if (suffix && !percent) {
    shift = SUFFIXES[suffix[2]?.toLowerCase() ?? ''] ?? 0;
    text = suffix[1] ?? '';
  }
  const digits = plainDigits(text, style);
  if (digits === null)
    return /^[\d.,\s'’]+$/.test(text)
      ? fail('invalid', strings.values.ambiguousNumber(typed.trim(), style.decimal, style.group.trim()))
      : refuse;
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  // The shift goes through the decimal text, so that 1.005k is 1005 and not 1004.9999.
  const figure = Number(`${negative ? '-' : ''}${digits}e${shift}`);
  if (!Number.isFinite(figure) || Math.abs(figure) > Number.MAX_SAFE_INTEGER)
    return fail('invalid', strings.values.tooLarge(typed.trim()));
  return ok({ figure: figure === 0 ? 0 : figure, percent, decimals: Math.max(0, written - shift) });
}

/** The digits with `.` as decimal sign, or null when the separators do not fit the style. */
function plainDigits(text: string, style: NumberStyle): string | null {
  const pieces = style.decimal ? text.split(style.decimal) : [text];
  const [whole = '', decimals, ...more] = pieces;
  if (more.length > 0 || (decimals !== undefined && !/^\d*$/.test(decimals))) return null;
  const separator = style.group !== '' && !/^\s$/.test(style.group) ? style.group : null;
  const unified = whole.replace(QUIET_GROUPS, ' ');
  for (const mark of [separator, ' ']) {
    if (mark === null || !unified.includes(mark)) continue;
    const groups = unified.split(mark);
    const last = groups.length - 1;
    const fits = groups.every((group, at) =>
      at === 0
        ? /^\d{1,3}$/.test(group)
        : at === last
          ? /^\d{3}$/.test(group)
          : /^\d+$/.test(group) && group.length === style.groupSize,
    );
    return fits ? join(groups.join(''), decimals) : null;
  }
  if (!/^\d*$/.test(unified) || (unified === '' && !decimals)) return null;
  return join(unified === '' ? '0' : unified, decimals);
}

const join = (whole: string, decimals: string | undefined): string =>
  decimals ? `${whole}.${decimals}` : whole;

/** `=1200/12`: + − × ÷ and parentheses over typed numbers. */
export function readArithmetic(typed: string, style: NumberStyle): Result<number> {
  const text = typed.normalize('NFKC').trim().replace(/^=/, '');
  const refuse = fail('invalid', strings.values.notANumber(typed.trim()));
  if (text.length > 200) return refuse;
  const tokens = text.match(/[\d.,'’ ]*\d\s?(?:bn|mn|[kmb])?(?:[.,])?%?|[-−+*×/÷()]|\S/gi) ?? [];
  let at = 0;
  const peek = (): string | undefined => tokens[at]?.trim();
  const factor = (): number | null => {
    const token = peek();
    if (token === undefined) return null;
    at++;
    if (token === '-' || token === '−') {
      const inner = factor();
      return inner === null ? null : -inner;
    }
    if (token === '+') return factor();
    if (token === '(') {
      const inner = expression();
      if (inner === null || peek() !== ')') return null;
      at++;
      return inner;
    }
    const number = readNumber(token, style);
    if (!number.ok) return null;
    return number.value.percent ? number.value.figure / 100 : number.value.figure;
  };
  const chain = (next: () => number | null, signs: readonly string[]): number | null => {
    let left = next();
    for (let sign = peek(); left !== null && sign !== undefined && signs.includes(sign); sign = peek()) {
      at++;
      const right = next();
      if (right === null) return null;
      left = operate(sign, left, right);
    }
    return left;
  };
  const term = (): number | null => chain(factor, ['*', '×', '/', '÷']);
  const expression = (): number | null => chain(term, ['+', '-', '−']);
  const figure = expression();
  return figure === null || at < tokens.length || !Number.isFinite(figure) ? refuse : ok(figure);
}

function operate(sign: string, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-' || sign === '−') return left - right;
  return sign === '*' || sign === '×' ? left * right : left / right;
}
